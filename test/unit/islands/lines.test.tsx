// @vitest-environment happy-dom
import { act, Profiler, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Lines } from '../../../src/islands/fields/Lines.tsx'

let root: ReturnType<typeof createRoot>
let fromElsewhere: (value: string) => void
let renders = 0

function Field() {
  const [value, setValue] = useState('')
  fromElsewhere = setValue
  return (
    <Profiler id="field" onRender={() => renders++}>
      <Lines id="field" name="field" value={value} onChange={setValue} />
    </Profiler>
  )
}

const field = () => document.querySelector('textarea') as HTMLTextAreaElement

/** Types as a browser does: the field has the text, then tells of it. */
const type = (text: string) =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field(), text)
    field().dispatchEvent(new Event('input', { bubbles: true }))
  })
const tell = (event: string) => act(async () => field().dispatchEvent(new Event(event, { bubbles: true })))

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  root = createRoot(document.body.appendChild(document.createElement('div')))
  await act(async () => root.render(<Field />))
})

afterEach(() => act(async () => root.unmount()))

describe('a field', () => {
  it('is drawn once for each key, however long the text', async () => {
    const long = 'word '.repeat(2000)
    await type(long)
    for (const key of ['a', 'ab', 'abc']) {
      renders = 0
      await type(long + key)
      expect(renders).toBe(1)
    }
  })

  it('shows what comes from elsewhere while nobody writes in it', async () => {
    await act(async () => fromElsewhere('theirs'))
    expect(field().value).toBe('theirs')
  })

  it('keeps what is being written until it is left', async () => {
    await act(async () => field().focus())
    await type('mine')
    await act(async () => fromElsewhere('theirs'))
    expect(field().value).toBe('mine')
    await tell('focusout')
    expect(field().value).toBe('theirs')
  })

  it('is left alone from the beginning of a composition, before a letter has come', async () => {
    await act(async () => field().focus())
    await tell('compositionstart')
    await act(async () => fromElsewhere('theirs'))
    expect(field().value).toBe('')
  })
})
