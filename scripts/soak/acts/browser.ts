import { readDisk, writeDisk } from '../disk.ts'
import type { Random } from '../random.ts'
import type { World } from '../world.ts'
import { edit } from './edits.ts'

/** Kills the browser, at any moment. What pages gave it to keep in the last minute it may not have put on disk. */
export const killBrowser = (world: World, chance: Random) => kill(world, chance, 'SIGKILL')

/**
 * Ends the browser as a computer that is shut down does. Chromium then puts all on disk, but not where a page listens to being hidden or left, as ours must
 * (tried with 156, without a page of this site): the same holds as when it is killed.
 */
export const shutDown = (world: World, chance: Random) => kill(world, chance, 'SIGTERM')

async function kill(world: World, chance: Random, signal: 'SIGKILL' | 'SIGTERM') {
  await edit(world, chance)
  for (const tab of world.tabs) if (!tab.frozen) await world.hear(tab)
  const reached = world.reached()
  world.tally.trace(`what was saved ${((Date.now() - reached) / 1000).toFixed(0)} s ago is on disk`)
  await world.restart(signal)
  forget(world, reached)
  const disk = await readDisk(world)
  for (const { key, text, instead } of world.standIns) if (disk[key] === text) await writeDisk(world, key, instead)
}

/** How long Chromium may keep the process of a closed tab, which might be wanted again, before it puts all on disk. */
const LET_GO = 2000

/** Leaves all tabs, upon which the browser puts all on disk, and kills it a moment later: nothing may be lost. */
export async function killLater(world: World, chance: Random) {
  await edit(world, chance)
  for (const tab of [...world.tabs]) await world.close(tab)
  await new Promise((resolve) => setTimeout(resolve, LET_GO))
  await world.restart('SIGKILL')
}

/** Closes the browser as readers do: nothing that was saved may be lost. */
export async function closeBrowser(world: World, chance: Random) {
  await edit(world, chance)
  for (const tab of world.tabs) if (!tab.frozen) await world.hear(tab)
  await world.restart('close')
}

/** What was kept after a moment may have gone. */
function forget(world: World, reached: number) {
  world.model.kill(reached)
  world.keepsakes.splice(0, world.keepsakes.length, ...world.keepsakes.filter(({ at }) => at <= reached))
}
