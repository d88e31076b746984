import type { BlockOf } from '../../schema/block.ts'
import { fieldId, textOf } from '../../worksheet/fields.ts'
import type { AnswerRecord } from '../../worksheet/record.ts'
import { BlankLines } from '../fields/BlankLines.tsx'
import { Lines } from '../fields/Lines.tsx'
import { RowButtons } from '../fields/RowButtons.tsx'
import { useEdit, useForm, useRecord } from '../form.ts'
import { type Rows, useRows } from '../rows.ts'
import { focusIn, RowNews } from './RowNews.tsx'
import { useDragging } from './useDragging.ts'

type Block = BlockOf<'statements'>

/** Sentences to take, to rewrite, to add to and to put in order. */
export function Statements({ block }: { block: Block }) {
  const { definition, fixed, paper } = useForm()
  const record = useRecord([block.id])
  const most = block.good?.max ?? 6
  const rows = useRows(record, block.id, block.row, paper ? most : 0)
  const dragging = useDragging(rows.move)
  const list = `rows-${definition.id}-${block.id}`
  return (
    <>
      <ol className="statements" id={list} ref={dragging.list}>
        {rows.ids.map((row, index) => (
          <Statement key={row} block={block} record={record} row={row} index={index} rows={rows} onGrab={dragging.grab} />
        ))}
      </ol>
      {rows.ids.length === 0 && (
        <div className="by-hand">
          <BlankLines count={most} />
        </div>
      )}
      {!fixed && (
        <p className="acts screen">
          <button type="button" className="main" onClick={() => focusIn(list, rows.add())}>
            Add a {block.row} of your own
          </button>
          {block.good && <span className="hint">{goodNumber(rows.count, block)}</span>}
        </p>
      )}
      <RowNews list={list} rows={rows} noun={block.row} />
      <Starters block={block} rows={rows} record={record} list={list} />
    </>
  )
}

function goodNumber(count: number, { good, row }: Block): string {
  if (!good) return ''
  const have = `${count} ${row}${count === 1 ? '' : 's'}`
  return count > good.max ? `${have}: more than ${good.max} are hard to remember` : `${have}, ${good.min} to ${good.max} is a good number`
}

interface StatementProps {
  block: Block
  record: AnswerRecord
  row: string
  index: number
  rows: Rows
  onGrab: (event: React.PointerEvent, row: string, index: number) => void
}

function Statement({ block, record, row, index, rows, onGrab }: StatementProps) {
  const { definition, fixed } = useForm()
  const edit = useEdit()
  const name = fieldId(block.id, row, 'text')
  const label = `${block.row} ${index + 1}`
  return (
    <li className="statement" data-row={row}>
      <span className="place" aria-hidden="true" onPointerDown={fixed ? undefined : (event) => onGrab(event, row, index)}>
        {index + 1}
      </span>
      <Lines
        id={`f-${definition.id}-${name}`}
        name={name}
        label={label}
        value={textOf(record, name)}
        rows={1}
        readOnly={fixed}
        onChange={(value) => edit({ [name]: value })}
      />
      {!fixed && index < rows.count && (
        <RowButtons name={label} index={index} count={rows.count} onMove={(to) => rows.move(row, to)} onRemove={() => rows.remove(row)} />
      )}
    </li>
  )
}

function Starters({ block, rows, record, list }: { block: Block; rows: Rows; record: AnswerRecord; list: string }) {
  const { fixed } = useForm()
  const edit = useEdit()
  const left = block.starters.filter(({ id }) => !rows.ids.includes(id))
  if (fixed || left.length === 0) return null
  const take = ({ id, text }: Block['starters'][number], button: HTMLElement) => {
    const name = fieldId(block.id, id, 'text')
    rows.add(id)
    if (textOf(record, name) === '') edit({ [name]: text })
    focusNext(button, () => focusIn(list, id))
  }
  return (
    <details className="starters" open={rows.count < (block.good?.min ?? 1)}>
      <summary>
        Take one of the starters <span className="hint">{left.length} left</span>
      </summary>
      <ul>
        {left.map((starter) => (
          <li key={starter.id}>
            <div>
              <p>{starter.text}</p>
              <p className="hint">
                {starter.why} {starter.example && <i>{starter.example}</i>}
              </p>
            </div>
            <button type="button" onClick={(event) => take(starter, event.currentTarget)} aria-label={`Take: ${starter.text}`}>
              Take
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Where the focus goes from a starter that was taken, and so is gone: to the next one, or to where they are folded away; after the last, elsewhere. */
function focusNext(button: HTMLElement, elsewhere: () => void) {
  const starters = button.closest('details')
  const place = [...(starters?.querySelectorAll('button') ?? [])].indexOf(button as HTMLButtonElement)
  requestAnimationFrame(() => {
    if (!starters?.isConnected) return elsewhere()
    const left = [...starters.querySelectorAll('button')]
    const next = starters.open ? (left[place] ?? left.at(-1)) : starters.querySelector('summary')
    next?.focus()
  })
}
