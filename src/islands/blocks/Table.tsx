import type { BlockOf } from '../../schema/block.ts'
import { fieldId, textOf, valueAt } from '../../worksheet/fields.ts'
import type { AnswerRecord, Value } from '../../worksheet/record.ts'
import { shareInRow } from '../../worksheet/score.ts'
import { Cell } from '../fields/Cell.tsx'
import { RowButtons } from '../fields/RowButtons.tsx'
import { ScaleKey } from '../fields/Ruler.tsx'
import { ShareCell } from '../fields/ShareCell.tsx'
import { useEdit, useForm, useRecord } from '../form.ts'
import { type Rows, useRows } from '../rows.ts'
import { CalendarButton } from './CalendarButton.tsx'
import { focusIn, RowNews } from './RowNews.tsx'

type Block = BlockOf<'table'>

/** Rows with typed cells. A row is a card, so that it fits a phone as well as a wall. */
export function Table({ block }: { block: Block }) {
  const { definition, fixed, paper } = useForm()
  const record = useRecord([block.id])
  const rows = useRows(record, block.id, block.row, paper ? 4 : 1)
  const list = `rows-${definition.id}-${block.id}`
  const scales = block.columns.filter((column) => column.type === 'rating')
  return (
    <>
      {scales.map(({ id, title, labels }) => (
        <ScaleKey key={id} title={title} labels={labels} />
      ))}
      <ol className="cards" id={list}>
        {rows.ids.map((row, index) => (
          <Row key={row} block={block} record={record} row={row} index={index} rows={rows} />
        ))}
      </ol>
      {!fixed && (
        <p className="acts screen">
          <button type="button" className="main" onClick={() => focusIn(list, rows.add())}>
            Add a {block.row}
          </button>
          <CalendarButton block={block} record={record} />
        </p>
      )}
      <RowNews list={list} rows={rows} noun={block.row} />
      <Starters block={block} rows={rows} record={record} list={list} />
    </>
  )
}

interface RowProps {
  block: Block
  record: AnswerRecord
  row: string
  index: number
  rows: Rows
}

function Row({ block, record, row, index, rows }: RowProps) {
  const { fixed } = useForm()
  const edit = useEdit()
  const first = block.columns[0]?.id ?? ''
  const name = textOf(record, fieldId(block.id, row, first)) || `${block.row} ${index + 1}`
  const set = (column: string) => (value: Value) => edit({ [fieldId(block.id, row, column)]: value })
  return (
    <li className="card" data-row={row}>
      <fieldset>
        <legend className="visually-hidden">{name}</legend>
        {block.columns.map((column) => {
          const id = fieldId(block.id, row, column.id)
          if (column.type === 'share')
            return <ShareCell key={column.id} column={column} share={shareInRow(record, block.id, row, column)} />
          return <Cell key={column.id} column={column} name={id} value={valueAt(record, id)} onChange={set(column.id)} readOnly={fixed} />
        })}
      </fieldset>
      {!fixed && index < rows.count && (
        <RowButtons name={name} index={index} count={rows.count} onMove={(to) => rows.move(row, to)} onRemove={() => rows.remove(row)} />
      )}
    </li>
  )
}

function Starters({ block, rows, record, list }: { block: Block; rows: Rows; record: AnswerRecord; list: string }) {
  const { fixed } = useForm()
  const edit = useEdit()
  const left = block.starters.filter(({ id }) => !rows.ids.includes(id))
  if (fixed || left.length === 0) return null
  const take = ({ id, cells }: Block['starters'][number]) => {
    // A starter that was taken, filled and removed comes back as it was filled.
    const fresh = Object.entries(cells).filter(([column]) => valueAt(record, fieldId(block.id, id, column)) === undefined)
    rows.add(id)
    edit(Object.fromEntries(fresh.map(([column, value]) => [fieldId(block.id, id, column), value])))
    focusIn(list, id)
  }
  return (
    <details className="starters" open={rows.count === 0}>
      <summary>Take one of the usual ones</summary>
      <div className="chips">
        {left.map((starter) => (
          <button type="button" key={starter.id} onClick={() => take(starter)}>
            {starter.cells[block.columns[0]?.id ?? '']}
          </button>
        ))}
      </div>
    </details>
  )
}
