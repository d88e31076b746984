import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BlockOf, ResultOf, Worksheet } from '../../../src/schema/index.ts'
import { parseBackup } from '../../../src/worksheet/backup.ts'
import { earlierAnswers } from '../../../src/worksheet/earlier.ts'
import { fieldsOf, questionOf, valueAt } from '../../../src/worksheet/fields.ts'
import { progressOf } from '../../../src/worksheet/progress.ts'
import { type AnswerRecord, edit, emptyRecord, type Value } from '../../../src/worksheet/record.ts'
import { removeRow } from '../../../src/worksheet/rows.ts'
import { countsOf, extremesOf, gapsOf, scoreOf, sharesOf } from '../../../src/worksheet/score.ts'
import { fromFragment, MAX_LINK, toFragment } from '../../../src/worksheet/share.ts'
import { toText } from '../../../src/worksheet/text.ts'
import { toBackup } from '../../../src/worksheet/to-backup.ts'
import { answered, blockOfKind, definition, resultOfKind } from './fixture.ts'

// Laws that hold for every worksheet and whatever is answered. Merging has its own in record.test.ts, packing in share.test.ts and backup.test.ts.

const def = definition()

const ids = [
  ...fieldsOf(def).map(({ id }) => id),
  ...['a', 'b', 'c'].flatMap((row) => [
    `moments/${row}`,
    ...['name', 'by', 'wanted', 'today', 'again', 'came'].map((cell) => `moments/${row}/${cell}`),
  ]),
  ...['a', 'b'].flatMap((row) => [`promises/${row}`, `promises/${row}/text`, `kept/${row}/shop`, `kept/${row}/phone`]),
  ...['greet', 'listen', 'look'].map((item) => `first/${item}`),
  ...['plan', 'anyway'].flatMap((block) => [`${block}/x`, ...['for', 'what', 'who', 'due', 'done'].map((cell) => `${block}/x/${cell}`)]),
]

/** What a field may hold: an answer of its own kind, of another kind, nothing, or nonsense. */
const value: fc.Arbitrary<Value> = fc.oneof(
  { weight: 3, arbitrary: fc.nat(4) },
  { weight: 2, arbitrary: fc.constantFrom('a0', 'a1', 'person', 'greet', 'na', true) },
  fc.double({ min: 0, max: 1e9, noNaN: true }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom<Value[]>(null, '', ' ', false, -1, -0.5, 99, '3', 'often'),
)

/** Records in which some of these fields have a value. */
const answersTo = (each: fc.Arbitrary<Value>, fields = ids): fc.Arbitrary<AnswerRecord> =>
  fc
    .subarray(fields)
    .chain((some) => fc.tuple(...some.map((id) => fc.tuple(fc.constant(id), each))).map((values) => answered(Object.fromEntries(values))))

const anyAnswers = answersTo(value)
const notANumber = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)

const scoring = resultOfKind(def, 'score')
const scores: ResultOf<'score'>[] = [
  scoring,
  { ...scoring, by: 'items' },
  { ...scoring, from: 'moments', scale: 'today', by: 'items' },
  { ...scoring, from: 'kept', scale: undefined, by: 'items' },
  { ...scoring, from: 'kept', scale: undefined, by: 'across' },
]
const extremes = scores.flatMap(({ from, scale, by }) =>
  (['strongest', 'weakest'] as const).map((kind) => ({ id: kind, title: kind, kind, from, scale, by, n: 2 })),
)
const gaps: ResultOf<'gap'>[] = [resultOfKind(def, 'gap'), { ...resultOfKind(def, 'gap'), from: 'moments', between: ['wanted', 'today'] }]
const counts: ResultOf<'count'>[] = [
  resultOfKind(def, 'count'),
  { ...resultOfKind(def, 'count'), column: 'again' },
  { ...resultOfKind(def, 'count'), from: 'bag', column: undefined },
]

/** Everything that is worked out from answers. */
const resultsOf = (record: AnswerRecord) => ({
  scores: scores.map((result) => scoreOf(def, record, result)),
  extremes: extremes.map((result) => extremesOf(def, record, result)),
  gaps: gaps.map((result) => gapsOf(def, record, result)),
  counts: counts.map((result) => countsOf(def, record, result)),
  shares: sharesOf(def, record, resultOfKind(def, 'share')),
  progress: progressOf(def, record),
})

function expectWithin(figure: number | null, least: number, most: number) {
  expect(figure ?? least).toBeGreaterThanOrEqual(least)
  expect(figure ?? least).toBeLessThanOrEqual(most)
}

describe('whatever is answered', () => {
  it('means never leave their scale, and there is none without an answer', () => {
    fc.assert(
      fc.property(answersTo(fc.oneof(value, notANumber)), (record) => {
        for (const { rows, overall, answered: given, total, max } of scores.map((result) => scoreOf(def, record, result))) {
          for (const row of [...rows, { mean: overall, answered: given, total }]) {
            expect(row.mean === null).toBe(row.answered === 0)
            expectWithin(row.mean, 0, max)
            expectWithin(row.answered, 0, row.total)
          }
        }
      }),
    )
  })

  it('extremes are the very rows of the score, in order, none without an answer and no more than asked for', () => {
    fc.assert(
      fc.property(anyAnswers, (record) => {
        for (const result of extremes) {
          const means = new Map(scoreOf(def, record, { ...scoring, ...result, kind: 'score' }).rows.map(({ id, mean }) => [id, mean]))
          const rated = [...means.values()].filter((mean) => mean !== null).toSorted((a, b) => (result.kind === 'weakest' ? a - b : b - a))
          const found = extremesOf(def, record, result)
          expect(found.map(({ mean }) => mean)).toEqual(rated.slice(0, result.n))
          for (const { id, mean } of found) expect(means.get(id)).toBe(mean)
        }
      }),
    )
  })

  it('gaps never leave their scale, and there is none unless both sides are rated', () => {
    fc.assert(
      fc.property(anyAnswers, (record) => {
        for (const { rows, max } of gaps.map((result) => gapsOf(def, record, result))) {
          for (const { first, second, gap } of rows) {
            expect(gap === null).toBe(first === null || second === null)
            expectWithin(gap, -max, max)
          }
        }
      }),
    )
  })

  it('shares never leave 0 to 100 and add up to 100, and there is none without an amount', () => {
    const amount = fc.oneof(value, notANumber, fc.double({ min: 0, max: 1e12, noNaN: true }), fc.constantFrom(5e-324, 1e-300, 0.1, 1 / 3))
    const amounts = fc.oneof(...[amount, fc.nat(40)].map((each) => fc.array<Value>(each, { minLength: 2, maxLength: 7 })))
    const sharing = resultOfKind(def, 'share')
    fc.assert(
      fc.property(amounts, (entries) => {
        const items = entries.map((_, place) => ({ id: `item-${place}`, text: `Item ${place}` }))
        const record = answered(Object.fromEntries(entries.map((entered, place) => [`week/item-${place}/amount`, entered])))
        const { rows, sum, answered: given } = sharesOf({ ...def, blocks: [{ ...blockOfKind(def, 'numbers'), items }] }, record, sharing)
        for (const row of rows) {
          expectWithin(row.share, 0, 100)
          expect(row.share !== null).toBe(row.amount !== null && sum > 0)
        }
        expect(given).toBe(rows.filter((row) => row.amount !== null).length)
        const all = rows.reduce((shares, { share }) => shares + (share ?? 0), 0)
        expect(all).toBeCloseTo(sum > 0 ? 100 : 0, 9)
      }),
    )
  })

  it('counts never exceed what there is to count', () => {
    fc.assert(
      fc.property(anyAnswers, (record) => {
        for (const { rows, answered: given, total } of counts.map((result) => countsOf(def, record, result))) {
          for (const { count, of = given } of rows) expectWithin(count, 0, of)
          expectWithin(given, 0, total)
        }
      }),
    )
  })

  it('progress never exceeds its total, and there is always something to fill in', () => {
    fc.assert(
      fc.property(anyAnswers, (record) => {
        const { answered: given, total } = progressOf(def, record)
        expectWithin(given, 0, total)
        expect(total).toBeGreaterThan(0)
      }),
    )
  })

  it('a row that is removed counts for nothing, as if it had never been', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom('moments', 'promises'), fc.constantFrom('a', 'b'), (record, block, row) => {
        const before = edit(record, { [`${block}/${row}`]: { value: 'a0' } }, 0)
        const removed = edit(before, removeRow(before, block, row), 0)
        const fields = Object.entries(record.fields).filter(([id]) => id !== `${block}/${row}` && !id.startsWith(`${block}/${row}/`))
        expect(resultsOf(removed)).toEqual(resultsOf({ ...record, fields: Object.fromEntries(fields) }))
      }),
    )
  })
})

describe('where nothing is answered', () => {
  const named = Object.fromEntries(
    ['moments/a', 'moments/b', 'promises/a', 'promises/b'].flatMap((row) => [
      [row, 'a0'],
      [`${row}/${row.startsWith('moments') ? 'name' : 'text'}`, row],
    ]),
  )
  const noAnswer = fc.oneof(fc.constantFrom<Value[]>(null, '', ' ', 'na', 'often', '3', true, false, -1, -0.5), notANumber)
  const rated = ids.filter((id) => /^care|^week|^kept|(wanted|today)$/.test(id))

  it('there is no score, extreme, gap or share, whatever else stands in its place', () => {
    fc.assert(
      fc.property(answersTo(noAnswer, rated), ({ fields }) => {
        const results = resultsOf({ ...answered(named), fields: { ...fields, ...answered(named).fields } })
        const means = results.scores.flatMap(({ rows, overall }) => [overall, ...rows.map(({ mean }) => mean)])
        const found = [
          ...means,
          ...results.gaps.flatMap(({ rows }) => rows.map(({ gap }) => gap)),
          ...results.shares.rows.map(({ share }) => share),
        ]
        expect(found.filter((figure) => figure !== null)).toEqual([])
        expect(results.extremes.flat()).toEqual([])
        expect([results.shares.answered, results.shares.sum]).toEqual([0, 0])
        expect(results.scores.filter(({ answered: given, complete }) => given > 0 || complete)).toEqual([])
      }),
    )
  })
})

describe('what is handed on', () => {
  const seen = (record: AnswerRecord) => ({ text: toText(def, record), ...resultsOf(record) })

  it('as a file reads the same when it is taken in', () => {
    fc.assert(
      fc.property(anyAnswers, (mine) => {
        const parsed = parseBackup(toBackup([mine], '2026-03-02T08:15:00.000Z'))
        expect(parsed.ok && parsed.records.map(seen)).toEqual([seen(mine)])
      }),
    )
  })

  it('as a link reads the same when it is opened', async () => {
    await fc.assert(
      fc.asyncProperty(anyAnswers, async (mine) => {
        const fragment = await toFragment(mine)
        fc.pre(fragment.length <= MAX_LINK)
        const parsed = await fromFragment(fragment)
        expect(parsed.ok && seen(parsed.record)).toEqual(seen(mine))
      }),
    )
  })
})

/** One state of a worksheet with a block of each fixed kind, all of which have the same items. */
interface Draft {
  items: { id: string; text: string }[]
  /** How many items stand in the first group. */
  first: number
  scales: string[]
  notes: boolean
}

function drafted({ items, first, scales, notes }: Draft): Worksheet {
  const groups = [items.slice(0, first), items.slice(first)]
    .filter((some) => some.length > 0)
    .map((some, index) => ({ id: `group-${index}`, title: `Group ${index}`, items: some }))
  const questions: BlockOf<'questions'> = {
    kind: 'questions',
    id: 'ask',
    title: 'Ask',
    items: items.map((item) => ({ ...item, size: 'long' })),
  }
  const rating: BlockOf<'rating'> = {
    ...{ kind: 'rating', id: 'rate', title: 'Rate', groups, notApplicable: true },
    scales: scales.map((id) => ({ id, title: id, labels: ['no', 'partly', 'yes'], optional: false })),
    ...(notes && { note: 'Evidence' }),
  }
  const checklist: BlockOf<'checklist'> = { kind: 'checklist', id: 'tick', title: 'Tick', groups, ...(notes && { note: 'Where' }) }
  const numbers: BlockOf<'numbers'> = {
    kind: 'numbers',
    id: 'count',
    title: 'Count',
    unit: 'hours',
    items,
    ...(notes && { wanted: 'Wanted' }),
  }
  return { ...def, blocks: [questions, rating, checklist, numbers], results: [] }
}

const itemIds = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 1, maxLength: 6 })
const somehow = { first: fc.nat(6), scales: fc.subarray(['do', 'say'], { minLength: 1 }), notes: fc.boolean() }

/** What an author had, and what it was made into: items dropped, added, reworded, reordered, and put into other groups; scales and notes too. */
const revision: fc.Arbitrary<[before: Draft, after: Draft]> = fc
  .record({ old: itemIds, added: itemIds, reword: fc.func(fc.string({ minLength: 1 })) })
  .chain(({ old, added, reword }) =>
    fc.tuple(
      fc.record({ ...somehow, items: fc.constant(old.map((id) => ({ id, text: `Once ${id}` }))) }),
      fc.record({
        ...somehow,
        items: fc
          .shuffledSubarray([...new Set([...old, ...added])], { minLength: 1 })
          .map((all) => all.map((id) => ({ id, text: `${id}: ${reword(id)}` }))),
      }),
    ),
  )

/** Every field answered so that the answer tells its item: those of one block and part all differ. */
function filledIn(before: Worksheet, { items }: Draft): AnswerRecord {
  const answer = (id: string): Value => {
    const [block = '', item = '', part] = id.split('/')
    const place = items.findIndex((one) => one.id === item)
    if (block === 'tick' && part === 'tick') return true
    if (part === 'do' || part === 'say') return place % 3
    return part === 'amount' || part === 'wanted' ? place : `${part ?? 'answer'} to ${item}`
  }
  const changes = fieldsOf(before).map(({ id, question }) => [id, { value: answer(id), question }] as const)
  return edit(emptyRecord('sample'), Object.fromEntries(changes), 1000)
}

describe('a definition that its author revises', () => {
  it('leaves every answer with its item, and asks for the new ones', () => {
    fc.assert(
      fc.property(revision, ([before, after]) => {
        const [old, revised] = [drafted(before), drafted(after)]
        const record = filledIn(old, before)
        const place = (id: string) => {
          const found = before.items.findIndex((item) => item.id === id)
          return found < 0 ? null : found
        }
        const amounts = sharesOf(revised, record, { kind: 'share', id: 'share', title: 'Share', from: 'count' })
        expect(amounts.rows.map(({ label, amount }) => [label, amount])).toEqual(after.items.map(({ id, text }) => [text, place(id)]))
        for (const scale of after.scales) {
          const { rows } = scoreOf(revised, record, { ...scoring, from: 'rate', scale, by: 'items' })
          const rated = (id: string) => (before.scales.includes(scale) && place(id) !== null ? (place(id) ?? 0) % 3 : null)
          expect(rows.map(({ label, mean }) => [label, mean])).toEqual(after.items.map(({ id, text }) => [text, rated(id)]))
        }
        const { answered: ticked, total } = countsOf(revised, record, { kind: 'count', id: 'ticks', title: 'Ticks', from: 'tick' })
        expect([ticked, total]).toEqual([after.items.filter(({ id }) => place(id) !== null).length, after.items.length])
      }),
    )
  })

  it('tells what remains in its new words, each answer below its own question', () => {
    fc.assert(
      fc.property(revision, ([before, after]) => {
        const told = toText(
          drafted({ ...after, items: after.items.map(({ id }) => ({ id, text: `Now ${id}.` })) }),
          filledIn(drafted(before), before),
        )
        for (const { id } of after.items) {
          const known = before.items.some((item) => item.id === id)
          expect(told.includes(`\nNow ${id}.\n  answer to ${id}\n`)).toBe(known)
          expect(told.includes(`\n- [x] Now ${id}.\n`)).toBe(known)
          expect(told.includes(`\n- [x] Now ${id}.\n  - Where: note to ${id}\n`)).toBe(known && before.notes && after.notes)
        }
      }),
    )
  })

  it('keeps what has gone to be read, in the words of its day, and nothing else', () => {
    fc.assert(
      fc.property(revision, ([before, after]) => {
        const [old, revised] = [drafted(before), drafted(after)]
        const record = filledIn(old, before)
        const asked = new Set(fieldsOf(revised).map(({ id }) => id))
        const gone = fieldsOf(old).filter(({ id }) => !asked.has(id))
        expect(earlierAnswers(revised, record)).toEqual(gone.map(({ id, question }) => ({ id, question, value: valueAt(record, id) })))
        for (const { id, question } of earlierAnswers(revised, record)) expect(question).toContain(`Once ${id.split('/')[1]}`)
        for (const { id, question } of fieldsOf(revised)) expect(questionOf(revised, id)).toBe(question)
      }),
    )
  })
})
