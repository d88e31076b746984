// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import WorksheetForm from '../../../src/islands/WorksheetForm.tsx'
import { type Worksheet, worksheet } from '../../../src/schema/index.ts'

const ITEMS = 20

/** How often each field was rendered since the last answer, and how to answer it, by the field's name. */
const fields = vi.hoisted(() => ({ renders: new Map<string, number>(), answer: new Map<string, (value: never) => void>() }))

const counting = vi.hoisted(() => (props: { name: string; onChange: (value: never) => void }) => {
  fields.renders.set(props.name, (fields.renders.get(props.name) ?? 0) + 1)
  fields.answer.set(props.name, props.onChange)
  return null
})

vi.mock('../../../src/islands/fields/Lines.tsx', () => ({ Lines: counting }))
vi.mock('../../../src/islands/fields/Ruler.tsx', () => ({ Ruler: counting, ScaleKey: () => null }))
vi.mock('../../../src/islands/fields/NumberInput.tsx', () => ({ NumberInput: counting }))

const ids = Array.from({ length: ITEMS }, (_, n) => `item-${n + 1}`)
const items = ids.map((id) => ({ id, text: id }))
const labels = ['no', 'yes']

const definition: Worksheet = {
  id: 'sample',
  ...worksheet.parse({
    ...{ title: 'A worksheet', purpose: 'To be answered fast.', minutes: 5, audience: ['leaders'], chapter: 'one' },
    blocks: [
      { kind: 'questions', id: 'asked', title: 'Asked', items },
      {
        kind: 'rating',
        id: 'rated',
        title: 'Rated',
        scales: [{ id: 'now', title: 'Now', labels }],
        groups: [{ id: 'all', title: 'All', items }],
      },
      { kind: 'checklist', id: 'ticked', title: 'Ticked', note: 'Why?', groups: [{ id: 'all', title: 'All', items }] },
      { kind: 'numbers', id: 'counted', title: 'Counted', unit: 'hours', items },
      { kind: 'grid', id: 'kept', title: 'Kept', down: { items }, across: { items: [{ id: 'here', text: 'Here' }] }, labels },
    ],
    results: [{ kind: 'score', id: 'score', title: 'Score', from: 'rated', scale: 'now' }],
  }),
}

/** An answer to each item, block by block. */
const answers: [field: string, value: string | number][] = [
  ...ids.map((id): [string, string] => [`asked/${id}`, 'Because.']),
  ...ids.map((id): [string, number] => [`rated/${id}/now`, 1]),
  ...ids.map((id): [string, string] => [`ticked/${id}/note`, 'Because.']),
  ...ids.map((id): [string, number] => [`counted/${id}/amount`, 7]),
  ...ids.map((id): [string, number] => [`kept/${id}/here`, 0]),
]

let root: ReturnType<typeof createRoot>

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  root = createRoot(document.body.appendChild(document.createElement('div')))
  await act(async () => root.render(<WorksheetForm definition={definition} page="/sample/" standalone />))
})

afterEach(() => act(async () => root.unmount()))

it('renders the fields of one block alone with each of a hundred answers in a row', async () => {
  expect(answers).toHaveLength(100)
  expect(answers.filter(([field]) => !fields.renders.has(field))).toEqual([])
  for (const [field, value] of answers) {
    fields.renders.clear()
    await act(async () => fields.answer.get(field)?.(value as never))
    const block = field.split('/')[0]
    expect([...fields.renders.keys()], field).toContain(field)
    expect(
      [...fields.renders.keys()].filter((rendered) => !rendered.startsWith(`${block}/`)),
      `with an answer to ${field}`,
    ).toEqual([])
    expect(fields.renders.get(field), field).toBe(1)
  }
})

it('renders a field with ten thousand characters no more often than a short one', async () => {
  const long = 'word '.repeat(2000)
  await act(async () => fields.answer.get('asked/item-1')?.(long as never))
  for (const text of [`${long}a`, `${long}ab`]) {
    fields.renders.clear()
    await act(async () => fields.answer.get('asked/item-1')?.(text as never))
    expect(fields.renders.get('asked/item-1')).toBe(1)
    expect([...fields.renders.values()].reduce((sum, count) => sum + count)).toBe(ITEMS)
  }
})
