import type { BlockOf } from '../../schema/block.ts'
import type { Column } from '../../schema/column.ts'
import { type Entry, entriesOf } from '../../worksheet/entries.ts'
import { fieldId, textOf, valueAt } from '../../worksheet/fields.ts'
import type { AnswerRecord, Value } from '../../worksheet/record.ts'
import { rowsOf } from '../../worksheet/rows.ts'
import { Cell } from '../fields/Cell.tsx'
import { useEdit, useForm, useRecord } from '../form.ts'
import { useRows } from '../rows.ts'
import { Subtitle } from '../Subtitle.tsx'
import { focusIn, RowNews } from './RowNews.tsx'

type Block = BlockOf<'actions'>

const columns: Column[] = [
  { type: 'text', id: 'what', title: 'What will be done' },
  { type: 'text', id: 'who', title: 'By whom' },
  { type: 'date', id: 'due', title: 'By when' },
]

/** What will be done, by whom, by when: for each entry of another block, or as one list. */
export function Actions({ block }: { block: Block }) {
  const { definition, paper } = useForm()
  const record = useRecord(block.from ? [block.id, ...sourcesOf(definition.blocks, block.from)] : [block.id])
  if (!block.from) return <List block={block} record={record} entry={null} />
  const entries = entriesOf(definition, record, block.from)
  if (paper) return <List block={block} record={record} entry={null} />
  if (entries.length === 0) {
    return (
      <>
        <p className="hint screen">Choose above first: each choice gets its actions here.</p>
        <div className="by-hand">
          <List block={block} record={record} entry={null} />
        </div>
      </>
    )
  }
  return entries.map((entry) => (
    <div className="actions-entry" key={entry.id}>
      <Subtitle>{entry.label}</Subtitle>
      <List block={block} record={record} entry={entry} />
    </div>
  ))
}

/** The blocks whose answers decide which entries there are: a pick hangs on the block it picks from. */
function sourcesOf(blocks: { id: string; from?: string | undefined }[], id: string): string[] {
  const from = blocks.find((block) => block.id === id)?.from
  return from ? [id, ...sourcesOf(blocks, from)] : [id]
}

function List({ block, record, entry }: { block: Block; record: AnswerRecord; entry: Entry | null }) {
  const { definition, fixed, paper } = useForm()
  const own = rowsOf(record, block.id).filter((row) => (valueAt(record, fieldId(block.id, row, 'for')) ?? null) === (entry?.id ?? null))
  const rows = useRows(record, block.id, 'action', Math.max(block.each.min, paper ? 4 : 1), { rows: own, prefix: entry?.id ?? 'row' })
  const edit = useEdit()
  const list = `rows-${definition.id}-${block.id}-${entry?.id ?? ''}`
  const link = (row: string): Record<string, Value> => (entry ? { [fieldId(block.id, row, 'for')]: entry.id } : {})
  const add = () => {
    const row = rows.add()
    edit(link(row))
    focusIn(list, row)
  }
  return (
    <>
      <ol className="cards actions-list" id={list}>
        {rows.ids.map((row, index) => (
          <Action
            key={row}
            block={block}
            record={record}
            row={row}
            label={`Action ${index + 1}${entry ? ` for ${entry.label}` : ''}`}
            onEdit={(column, value) => edit({ ...link(row), [fieldId(block.id, row, column)]: value })}
            onRemove={index < rows.count ? () => rows.remove(row) : undefined}
          />
        ))}
      </ol>
      {!fixed && rows.ids.length < block.each.max && (
        <p className="acts screen">
          <button type="button" onClick={add}>
            Add an action
          </button>
        </p>
      )}
      <RowNews list={list} rows={rows} noun="action" />
    </>
  )
}

interface ActionProps {
  block: Block
  record: AnswerRecord
  row: string
  label: string
  onEdit: (column: string, value: Value) => void
  onRemove: (() => void) | undefined
}

function Action({ block, record, row, label, onEdit, onRemove }: ActionProps) {
  const { fixed } = useForm()
  const id = (column: string) => fieldId(block.id, row, column)
  const started = textOf(record, id('what')) !== ''
  return (
    <li className="card action" data-row={row}>
      <fieldset>
        <legend className="visually-hidden">{label}</legend>
        {columns.map((column) => (
          <Cell
            key={column.id}
            column={column}
            name={id(column.id)}
            value={valueAt(record, id(column.id))}
            onChange={(value) => onEdit(column.id, value)}
            readOnly={fixed}
          />
        ))}
        {started && (
          <label className="done">
            <input
              type="checkbox"
              name={id('done')}
              checked={valueAt(record, id('done')) === true}
              disabled={fixed}
              onChange={(event) => onEdit('done', event.target.checked || null)}
            />
            Done
          </label>
        )}
      </fieldset>
      {onRemove && !fixed && (
        <div className="row-buttons">
          <button type="button" onClick={onRemove} aria-label={`Remove ${label}`}>
            Remove
          </button>
        </div>
      )}
    </li>
  )
}
