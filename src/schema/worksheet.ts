import { z } from 'zod'
import { block } from './block.ts'
import { audience, fieldPath, formerly, line, slug } from './common.ts'
import { result } from './result.ts'

/** `content/worksheets/ID.yaml`. The file name is the worksheet's id: its address, and the key that answers are saved under. */
export const worksheet = z.strictObject({
  /** What it is called, on its page and in lists. */
  title: line.max(80, 'must be at most 80 characters'),
  /** What the reader gets from it, in one or two sentences. */
  purpose: line.max(300, 'must be at most 300 characters'),
  /** How long it takes, in minutes. */
  minutes: z.number().int().min(1).max(240),
  audience: z.array(audience).min(1),
  /** The chapter it belongs to, by its slug. */
  chapter: slug,
  /** The ids it had before, where its file was renamed. Answers saved under them belong to it, and their addresses lead to it. */
  formerly: formerly.optional(),
  /**
   * Ids in it that were renamed, each with what it is called now, so that answers follow: `old-block: block`, `block/old-item: block/item`. For a scale or a
   * column a star stands in the place of the item or row, and a choice comes after its column as a fourth part.
   */
  renamed: z.record(fieldPath, fieldPath).optional(),
  /** What the reader fills in, from top to bottom. */
  blocks: z.array(block).min(1),
  /** What the answers add up to, shown after the blocks. */
  results: z.array(result).default([]),
})

/** A worksheet as its file has it. */
export type WorksheetFile = z.infer<typeof worksheet>

/** A worksheet's definition, as islands and engine get it: the file's content with its id. */
export type Worksheet = Pick<WorksheetFile, 'title' | 'purpose' | 'minutes' | 'blocks' | 'results'> & { id: string }
