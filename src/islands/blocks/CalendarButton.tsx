import type { BlockOf } from '../../schema/block.ts'
import { datedRows } from '../../worksheet/dates.ts'
import { toIcs } from '../../worksheet/ics.ts'
import type { AnswerRecord } from '../../worksheet/record.ts'
import { saveFile } from '../browser.ts'
import { useForm } from '../form.ts'

/** Hands out the days of a table as a calendar file, once there are some. */
export function CalendarButton({ block, record }: { block: BlockOf<'table'>; record: AnswerRecord }) {
  const { definition } = useForm()
  const rows = block.calendar === undefined ? [] : datedRows(definition, record, block)
  if (rows.length === 0) return null
  const save = () =>
    saveFile(`${definition.id}.ics`, toIcs(rows, { titles: { [definition.id]: definition.title }, now: Date.now(), host: location.host }))
  return (
    <button type="button" onClick={save}>
      Put the dates in my calendar
    </button>
  )
}
