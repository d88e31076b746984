import { type Fault, faults } from '../faults.ts'
import type { Random } from '../random.ts'
import type { World } from '../world.ts'

/** Breaks the storage that one tab sees, or all; it is mended at the end of the round. */
async function breakStorage(world: World, chance: Random, fault: Fault) {
  const tab = await world.some(chance)
  await tab.resume()
  await world.break(fault, chance.percent(50) ? tab : undefined)
}

/** An act for every way in which storage can be broken. */
export const faultActs = Object.fromEntries(
  faults.map((fault) => [`fault: ${fault}`, (world: World, chance: Random) => breakStorage(world, chance, fault)]),
) as Record<`fault: ${Fault}`, (world: World, chance: Random) => Promise<void>>

/** Cuts the network off until something has to be loaded, or the round ends. */
export const goOffline = (world: World) => world.online(true)

/** Sets the clock back by up to an hour, or right again. */
export async function setClock(world: World, chance: Random) {
  const behind = world.trouble.behind > 0 ? 0 : 1000 * (1 + chance.below(3600))
  for (const tab of world.tabs) await tab.resume()
  await world.see({ ...world.trouble, behind })
}
