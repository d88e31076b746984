import type { Block, BlockOf } from '../schema/block.ts'
import type { Worksheet } from '../schema/worksheet.ts'
import type { Entry } from './entries.ts'
import { asEntry, fixedEntries } from './rating.ts'
import type { AnswerRecord, Value } from './record.ts'

/** A field that is there for every reader, because the definition names it. Fields of rows come and go with the rows. */
export interface Field {
  id: string
  question: string
  /** The id of its block. */
  block: string
  /** Does not count towards "all answered". */
  optional: boolean
}

/** The key an answer is saved under: `fieldId('care', 'smile', 'today')` → `care/smile/today`. */
export const fieldId = (...parts: string[]): string => parts.join('/')

/** Whether a value says nothing: never answered, cleared, or white space only. Zero and "no" are answers. */
export const isBlank = (value: Value | undefined): boolean => value == null || (typeof value === 'string' && value.trim() === '')

/** What a field holds; `null` once cleared, `undefined` if it was never answered. */
export const valueAt = (record: AnswerRecord, id: string): Value | undefined => record.fields[id]?.value

/** What a field holds as text, exactly as it was typed; empty where there is nothing. */
export const textOf = (record: AnswerRecord, id: string): string => String(valueAt(record, id) ?? '')

/** An amount that a field holds, from 0; `null` where there is none, or what no amount can be. */
export function numberAt(record: AnswerRecord, id: string): number | null {
  const value = valueAt(record, id)
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null
}

/** The block with an id. */
export const blockOf = (def: Worksheet, id: string): Block | undefined => def.blocks.find((block) => block.id === id)

/** The fixed fields of a worksheet (all but those of rows, picks and grids), in the order of the page. */
export function fieldsOf(def: Worksheet): Field[] {
  return def.blocks.flatMap(fieldsOfBlock)
}

/** The fixed fields of one block. */
export function fieldsOfBlock(block: Block): Field[] {
  if (block.kind === 'questions') return block.items.map((item) => field(block, [item.id], item.text))
  if (block.kind === 'rating') return fieldsOfRating(block)
  if (block.kind === 'checklist') return fieldsOfChecklist(block)
  if (block.kind === 'numbers') return fieldsOfNumbers(block)
  return []
}

/** Nothing has to be ticked, so that no single item counts as a question. */
function fieldsOfChecklist(block: BlockOf<'checklist'>): Field[] {
  return block.groups
    .flatMap((group) => group.items)
    .flatMap(({ id, text }) => [
      field(block, [id, 'tick'], text, true),
      ...(block.note ? [field(block, [id, 'note'], `${block.note}: ${text}`, true)] : []),
    ])
}

function fieldsOfNumbers(block: BlockOf<'numbers'>): Field[] {
  return block.items.flatMap(({ id, text }) => [
    field(block, [id, 'amount'], `${text} (${block.unit})`),
    ...(block.wanted ? [field(block, [id, 'wanted'], `${text}: ${block.wanted}`, true)] : []),
  ])
}

function fieldsOfRating(block: BlockOf<'rating'>): Field[] {
  return block.groups
    .flatMap((group) => group.items)
    .flatMap((item) => [
      ...block.scales.map((scale) => field(block, [item.id, scale.id], item.wording?.[scale.id] ?? item.text, scale.optional)),
      ...(block.note ? [field(block, [item.id, 'note'], `${block.note}: ${item.text}`, true)] : []),
    ])
}

const field = (block: Block, path: string[], question: string, optional = false): Field => {
  return { id: fieldId(block.id, ...path), question, block: block.id, optional }
}

/** What a field asks, in words; `undefined` where the definition has no such field (any more). */
export function questionOf(def: Worksheet, id: string): string | undefined {
  const [blockId = '', entry = '', part] = id.split('/')
  const block = blockOf(def, blockId)
  if (!block) return undefined
  switch (block.kind) {
    case 'questions':
    case 'rating':
    case 'checklist':
    case 'numbers':
      return fieldsOfBlock(block).find((known) => known.id === id)?.question
    case 'pick':
      return questionOfPick(def, block, entry)
    case 'grid':
      return questionOfPair(def, block, entry, part)
    default:
      return part === undefined ? nounOf(block) : questionOfCell(block, part)
  }
}

function questionOfPick(def: Worksheet, pick: BlockOf<'pick'>, entry: string): string | undefined {
  const source = blockOf(def, pick.from)
  const fixed = fixedIn(def, pick.from, pick.of)
  if (!fixed) return source && pick.title
  const picked = fixed.find(({ id }) => id === entry)
  return picked && `${pick.title}: ${picked.label}`
}

/** What a block lists by definition, itself or by way of the block it draws on; `undefined` where the list is the reader's. */
function fixedIn(def: Worksheet, id: string, of: 'items' | 'groups' = 'items'): Entry[] | undefined {
  const block = blockOf(def, id)
  if (block?.kind === 'pick') return fixedIn(def, block.from, block.of)
  if (block?.kind === 'grid' && block.down.from !== undefined) return fixedIn(def, block.down.from)
  return block && fixedEntries(block, of)
}

/** Of a list that is the reader's own, any entry may be meant. */
function questionOfPair(def: Worksheet, { title, down, across }: BlockOf<'grid'>, entry: string, part = ''): string | undefined {
  const textIn = ({ from, items }: typeof down, wanted: string) => {
    const fixed = from === undefined ? (items ?? []).map(asEntry) : fixedIn(def, from)
    return fixed ? fixed.find(({ id }) => id === wanted)?.label : ''
  }
  const texts = [textIn(down, entry), textIn(across, part)]
  return texts.includes(undefined) ? undefined : [title, ...texts].filter(Boolean).join(': ')
}

type Rows = BlockOf<'table' | 'statements' | 'actions'>

const nounOf = (block: Rows) => (block.kind === 'actions' ? block.title : block.row)

function questionOfCell(block: Rows, column: string): string | undefined {
  if (block.kind === 'statements') return column === 'text' ? block.row : undefined
  const title =
    block.kind === 'table' ? block.columns.find(({ id, type }) => id === column && type !== 'share')?.title : actionColumns.get(column)
  return title && `${nounOf(block)}: ${title}`
}

/** The columns of an action and their titles, in the order they are filled. */
export const actionColumns: ReadonlyMap<string, string> = new Map([
  ['for', 'For'],
  ['what', 'What'],
  ['who', 'By whom'],
  ['due', 'By when'],
  ['done', 'Done'],
])
