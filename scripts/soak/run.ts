import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveSite } from '../serve-site.ts'
import { type ActName, acts } from './acts/index.ts'
import { Loss } from './loss.ts'
import { planRound } from './plan.ts'
import { random } from './random.ts'
import { settle } from './settle.ts'
import { chooseWorksheets } from './site.ts'
import { Tally } from './tally.ts'
import { World } from './world.ts'

export interface Options {
  rounds: number
  seed: number
  /** The folder of the built site. */
  dist: string
  /** Says something while the soak goes on. */
  say: (line: string) => void
}

/** Goes through the rounds until something is lost. @returns the figures; `losses` above zero where something was lost, which then has been said */
export async function soak({ rounds, seed, dist, say }: Options): Promise<Tally> {
  const site = await serveSite(dist)
  const folder = await mkdtemp(join(tmpdir(), 'soak-'))
  const tally = new Tally()
  const worksheets = chooseWorksheets(dist, random(seed))
  say(`seed ${seed}, worksheets ${worksheets.join(', ')}`)
  const world = await World.begin({ site, worksheets, tally, folder })
  for (let round = 1; round <= rounds && tally.losses === 0; round++) {
    await goThrough(world, seed, round, say)
    if (tally.losses === 0 && round % 50 === 0) say(`${round} rounds, nothing lost`)
  }
  await world.browser.context.close()
  site.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  return tally
}

/** One round: its acts, then the comparison. */
async function goThrough(world: World, seed: number, round: number, say: Options['say']) {
  const plan = planRound(seed, round)
  let doing = ''
  try {
    for (const [index, act] of plan.entries()) {
      world.tally.trace(`round ${round}: ${act}`)
      doing = `act ${index + 1}, ${act}`
      await perform(world, act, random(seed, round, index))
    }
    world.tally.trace(`round ${round}: comparing`)
    doing = `comparing after ${plan.join(', ')}`
    await settle(world)
    world.tally.rounds += 1
  } catch (error) {
    world.tally.losses += error instanceof Loss ? error.mismatches.length : 1
    say(world.tally.traced().join('\n'))
    say(`seed ${seed}, round ${round}, ${doing}:\n${error instanceof Loss ? error.message : (error as Error).stack}`)
  }
}

async function perform(world: World, name: ActName, chance: ReturnType<typeof random>) {
  if (name !== 'edit') world.tally.count(name)
  await acts[name](world, chance)
}
