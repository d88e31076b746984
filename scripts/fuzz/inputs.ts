import fc from 'fast-check'
import { pack } from '../../src/worksheet/pack.ts'
import { mutateData, type Step } from './mutate-data.ts'
import { mutateText } from './mutate-text.ts'

/** By which way answers come. */
export type Way = 'file' | 'link' | 'move'

/** Something to be read: the text of a file, or the fragment of an address. */
export interface Input {
  way: Way
  text: string
}

/** How an input is made from another, or from a whole one: all of it follows from these numbers, so that a failure can be made again. */
export interface Recipe {
  way: Way
  /** Which of the inputs to begin with. */
  seed: number
  /** Changes to its data, which stays JSON. */
  data: Step[]
  /** Changes to its letters and bytes. */
  text: Step[]
}

const step = fc.tuple(fc.nat(), fc.nat(), fc.nat())

/** Most inputs are files: they are what is read deepest. */
export const recipe: fc.Arbitrary<Recipe> = fc.record({
  way: fc.constantFrom<Way>('file', 'file', 'file', 'file', 'file', 'file', 'file', 'file', 'link', 'move'),
  seed: fc.nat(),
  data: fc.array(step, { maxLength: 4 }),
  text: fc.oneof(
    { weight: 2, arbitrary: fc.constant<Step[]>([]) },
    { weight: 1, arbitrary: fc.array(step, { minLength: 1, maxLength: 3 }) },
  ),
})

/** Makes the input that a recipe describes. @param seeds JSON to begin with, by way */
export async function cook({ way, seed, data, text }: Recipe, seeds: Record<Way, readonly string[]>): Promise<Input> {
  const start = seeds[way][seed % seeds[way].length] ?? ''
  const json = data.length > 0 ? mutateData(start, data) : start
  if (way === 'file') return { way, text: mutateText(json, text) }
  const prefix = way === 'link' ? 'answers=' : 'move='
  // Half of the changes to the letters happen before packing, where the checksum is right all the same.
  const [first = 0] = text[0] ?? []
  const packed = first % 2 === 0 ? await pack(mutateText(json, text)) : mutateText(await pack(json), text)
  return { way, text: `${prefix}${packed}${way === 'move' ? '&from=https%3A%2F%2Fold.example%2F' : ''}` }
}
