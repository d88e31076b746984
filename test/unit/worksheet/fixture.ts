import fc from 'fast-check'
import { type BlockOf, type ResultOf, type Worksheet, worksheet } from '../../../src/schema/index.ts'
import { type AnswerRecord, type Cell, edit, emptyRecord, type Value } from '../../../src/worksheet/record.ts'

type File = Parameters<typeof worksheet.parse>[0]

const labels = ['never', 'now and then', 'often', 'mostly', 'always']

const blocks = {
  about: {
    kind: 'questions',
    id: 'about',
    title: 'About you',
    items: [
      { id: 'team', text: 'Which team is it?', size: 'short' },
      { id: 'why', text: 'Why does it matter?' },
    ],
  },
  care: {
    kind: 'rating',
    id: 'care',
    title: 'How you care',
    scales: [
      { id: 'believe', title: 'We believe it', labels },
      { id: 'do', title: 'We do it', labels },
      { id: 'said', title: 'Customers say so', labels, optional: true },
    ],
    groups: [
      {
        id: 'phone',
        title: 'On the phone',
        about: 'Voices only',
        items: [
          { id: 'greet', text: 'We greet', wording: { said: 'They greet me' } },
          { id: 'listen', text: 'We listen', weight: 3 },
        ],
      },
      { id: 'desk', title: 'At the desk', items: [{ id: 'look', text: 'We look up' }] },
    ],
    note: 'Evidence',
    notApplicable: true,
  },
  moments: {
    kind: 'table',
    id: 'moments',
    title: 'Moments',
    row: 'moment',
    columns: [
      { id: 'name', title: 'Moment', type: 'text' },
      {
        id: 'by',
        title: 'By',
        type: 'choice',
        choices: [
          { id: 'machine', text: 'A machine' },
          { id: 'person', text: 'A person' },
        ],
      },
      { id: 'wanted', title: 'Wanted', type: 'rating', labels: ['low', 'fair', 'high'] },
      { id: 'today', title: 'Today', type: 'rating', labels: ['low', 'fair', 'high'] },
      { id: 'takes', title: 'Takes', type: 'duration' },
      { id: 'again', title: 'Again?', type: 'yesno' },
      { id: 'on', title: 'Seen on', type: 'date' },
      { id: 'came', title: 'Came', type: 'number' },
      { id: 'stayed', title: 'Stayed', type: 'number' },
      { id: 'rate', title: 'Stayed on', type: 'share', of: ['stayed', 'came'] },
    ],
    calendar: 'on',
  },
  promises: {
    kind: 'statements',
    id: 'promises',
    title: 'Promises',
    row: 'promise',
    starters: [{ id: 'call', text: 'We call back.', why: 'Waiting is hard.' }],
    good: { min: 2, max: 5 },
  },
  bag: {
    kind: 'checklist',
    id: 'bag',
    title: 'In the bag',
    note: 'Where?',
    groups: [
      {
        id: 'always',
        title: 'Always',
        items: [
          { id: 'pen', text: 'A pen' },
          { id: 'card', text: 'A card' },
        ],
      },
      { id: 'abroad', title: 'Abroad', items: [{ id: 'passport', text: 'A passport' }] },
    ],
  },
  week: {
    kind: 'numbers',
    id: 'week',
    title: 'The week',
    unit: 'hours',
    total: 40,
    wanted: 'Wanted',
    items: [
      { id: 'desk', text: 'At the desk' },
      { id: 'road', text: 'On the road', target: 25 },
    ],
  },
  kept: {
    kind: 'grid',
    id: 'kept',
    title: 'Kept?',
    down: { from: 'promises' },
    across: {
      items: [
        { id: 'shop', text: 'In the shop' },
        { id: 'phone', text: 'On the phone' },
      ],
    },
    labels: ['no', 'mostly', 'yes'],
    notApplicable: true,
  },
  first: { kind: 'pick', id: 'first', title: 'Where to begin', from: 'care', n: 2, suggest: { by: 'lowest', scale: 'do' } },
  plan: { kind: 'actions', id: 'plan', title: 'Plan', from: 'first' },
  anyway: { kind: 'actions', id: 'anyway', title: 'And besides' },
}

const results = [
  { kind: 'score', id: 'score', title: 'Score', from: 'care', scale: 'do' },
  { kind: 'weakest', id: 'weakest', title: 'Weakest', from: 'care', scale: 'do', n: 2 },
  { kind: 'gap', id: 'gap', title: 'Gap', from: 'care', between: ['believe', 'do'] },
  { kind: 'share', id: 'share', title: 'Where the week goes', from: 'week' },
  { kind: 'count', id: 'count', title: 'By whom', from: 'moments', column: 'by' },
  {
    kind: 'document',
    id: 'poster',
    title: 'Poster',
    from: 'promises',
    heading: 'Our promises',
    headingFrom: 'about/why',
    signed: 'about/team',
  },
]

/** A worksheet with one block of every kind (or some of them) and one result of every kind, through the schema that files go through. */
export function definition({
  only,
  ...changes
}: { only?: (keyof typeof blocks)[] } & Partial<Pick<Worksheet, 'blocks' | 'results'>> = {}): Worksheet {
  const chosen = only ? only.map((id) => blocks[id]) : Object.values(blocks)
  const file: unknown = {
    title: 'A worksheet',
    purpose: 'To try.',
    minutes: 5,
    audience: ['leaders'],
    chapter: 'one',
    blocks: chosen,
    results,
    ...changes,
  }
  return { id: 'sample', ...worksheet.parse(file as File) }
}

/** The block of one id and kind in a definition. */
export function blockOfKind<K extends Worksheet['blocks'][number]['kind']>(def: Worksheet, kind: K): BlockOf<K> {
  return def.blocks.find((block): block is BlockOf<K> => block.kind === kind) ?? fail(kind)
}

/** The result of one kind in a definition. */
export function resultOfKind<K extends Worksheet['results'][number]['kind']>(def: Worksheet, kind: K): ResultOf<K> {
  return def.results.find((result): result is ResultOf<K> => result.kind === kind) ?? fail(kind)
}

function fail(kind: string): never {
  throw new Error(`the fixture has no ${kind}`)
}

/** A record in which fields have these values, all written at once. */
export function answered(values: Record<string, Value>, worksheetId = 'sample'): AnswerRecord {
  const changes = Object.entries(values).map(([id, value]) => [id, { value }] as const)
  return edit(emptyRecord(worksheetId), Object.fromEntries(changes), 1000)
}

const id = fc.array(fc.constantFrom('a', 'b'), { minLength: 2, maxLength: 3 }).map((parts) => parts.join('/'))

/** Any value a field can hold that survives JSON (which has no -0). */
export const value: fc.Arbitrary<Value> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constant(null),
)

const cell: fc.Arbitrary<Cell> = fc.record(
  { value, at: fc.oneof(fc.nat(3), fc.nat({ max: 8.64e15 })), question: fc.string({ minLength: 1 }) },
  { requiredKeys: ['value', 'at'] },
)

/** Any record of one worksheet; few ids and few times, so that two of them often touch. */
export const record = (worksheetId: fc.Arbitrary<string> = fc.constant('sample')): fc.Arbitrary<AnswerRecord> => {
  const fields = fc.dictionary(id, cell, { noNullPrototype: true })
  return fc.record({ version: fc.constant(1), worksheet: worksheetId, fields }, { noNullPrototype: true })
}
