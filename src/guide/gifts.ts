import type { Block, BlockOf } from '../schema/block.ts'
import type { Result, ResultOf } from '../schema/result.ts'
import type { Worksheet } from '../schema/worksheet.ts'

type Form = Pick<Worksheet, 'blocks' | 'results'>

/** What a form can leave in the reader's hands, and how its definition shows it; what can be taken off the table first comes first. */
const gifts: Record<string, (form: Form) => boolean> = {
  poster: ({ blocks, results }) => documents(results).some((page) => !isCanvas(blocks, page)),
  'one-pager': ({ blocks, results }) => documents(results).some((page) => isCanvas(blocks, page)),
  scorecard: ({ blocks, results }) => results.some(({ kind, from }) => kind === 'score' && blockOf(blocks, from)?.kind !== 'table'),
  map: ({ blocks, results }) => results.some(({ from }) => isMap(blockOf(blocks, from))),
  calendar: ({ blocks }) => blocks.some((block) => block.kind === 'table' && block.calendar !== undefined),
  'gap chart': ({ results }) => results.some(({ kind }) => kind === 'gap'),
  'share chart': ({ results }) => results.some(({ kind }) => kind === 'share'),
  'action plan': ({ blocks }) => blocks.some(({ kind }) => kind === 'actions'),
}

/** All words for what a worksheet can give, in the order in which they are said. */
export const giftWords: readonly string[] = Object.keys(gifts)

/**
 * What a worksheet gives, in at most three short words, read from its blocks and results.
 * @param understood words that need not be said, since they hold for every worksheet beside it
 */
export function giftsOf(form: Form, understood: readonly string[] = []): string[] {
  return given(form)
    .filter((word) => !understood.includes(word))
    .slice(0, 3)
}

/** What every one of some worksheets gives: it tells none from another. */
export const sharedGifts = (forms: readonly Form[]): string[] =>
  giftWords.filter((word) => forms.every((form) => given(form).includes(word)))

const given = (form: Form) => giftWords.filter((word) => gifts[word]?.(form))

const documents = (results: Result[]) => results.filter((result): result is ResultOf<'document'> => result.kind === 'document')

const blockOf = (blocks: Block[], wanted: string) => blocks.find(({ id }) => id === wanted)

/** A page with a box for each answer or block; else it has one line below the other, for the wall. */
const isCanvas = (blocks: Block[], { from, boxes }: ResultOf<'document'>) =>
  boxes !== undefined || blockOf(blocks, from)?.kind === 'questions'

/** A table that sorts what the reader lists and also rates it has two directions, like a map. */
const isMap = (block: Block | undefined) => block?.kind === 'table' && hasColumn(block, 'choice') && hasColumn(block, 'rating')

const hasColumn = ({ columns }: BlockOf<'table'>, wanted: string) => columns.some(({ type }) => type === wanted)
