import fc from 'fast-check'
import { Coverage } from './coverage.ts'
import { cook, type Input, type Recipe, recipe, type Way } from './inputs.ts'
import { check } from './invariants.ts'
import { seeds } from './seeds.ts'

/** What a run found. */
export interface Found {
  inputs: number
  read: number
  refused: number
  failures: { input: Input; problem: string }[]
  /** Inputs that reached code that had not run before. */
  reached: Input[]
  blocks: number
  ran: number
}

const BATCH = 500

/** Longer ones are not begun from: they would take the time of many. */
const MOST = 5000

/**
 * Reads inputs made from whole ones by changes, and checks each of them. Where a batch reaches code that had not run before, its inputs are begun from as
 * well.
 * @param runs how many inputs
 * @param seed of the random numbers: the same seed, the same inputs
 */
export async function fuzz(runs: number, seed: number, progress = (_: Found) => {}): Promise<Found> {
  const found: Found = { inputs: 0, read: 0, refused: 0, failures: [], reached: [], blocks: 0, ran: 0 }
  const begun: Record<Way, string[]> = { file: [...seeds.file], link: [...seeds.link], move: [...seeds.move] }
  const coverage = new Coverage()
  await coverage.start()
  for (let done = 0; done < runs; done += BATCH) {
    const recipes = fc.sample(recipe, { numRuns: Math.min(BATCH, runs - done), seed: seed + done })
    for (const one of recipes) await tryOne(await cook(one, begun), found)
    if (await coverage.grew()) await keepWhatReaches(recipes, begun, coverage, found)
    Object.assign(found, coverage.figures())
    progress(found)
  }
  coverage.stop()
  return found
}

async function tryOne(input: Input, found: Found) {
  found.inputs += 1
  try {
    found[await check(input)] += 1
  } catch (error) {
    found.failures.push({ input, problem: error instanceof Error ? error.message : String(error) })
  }
}

/** The batch once more, one by one and in a fresh count, to find those that reach something rare: they are begun from as well. */
async function keepWhatReaches(recipes: readonly Recipe[], begun: Record<Way, string[]>, coverage: Coverage, found: Found) {
  const single = new Coverage()
  await single.start()
  const inputs = await Promise.all(recipes.map((one) => cook(one, begun)))
  for (const input of inputs) {
    await check(input).catch(() => {})
    if (!(await single.grew())) continue
    found.reached.push(input)
    if (input.way === 'file' && input.text.length < MOST && begun.file.length < 500) begun.file.push(input.text)
  }
  single.stop()
  await coverage.grew()
}
