import { z } from 'zod'
import { actions } from './blocks/actions.ts'
import { checklist } from './blocks/checklist.ts'
import { grid } from './blocks/grid.ts'
import { numbers } from './blocks/numbers.ts'
import { pick } from './blocks/pick.ts'
import { questions } from './blocks/questions.ts'
import { rating, type ratingItem } from './blocks/rating.ts'
import { statements } from './blocks/statements.ts'
import { table } from './blocks/table.ts'

/** A block of a worksheet, told apart by `kind`. */
export const block = z.discriminatedUnion('kind', [questions, rating, checklist, numbers, grid, table, statements, pick, actions])

export type Block = z.infer<typeof block>
/** The block of one kind: `BlockOf<'rating'>`. */
export type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>
export type RatingItem = z.infer<typeof ratingItem>
