import { useState } from 'react'
import type { BlockOf } from '../../schema/block.ts'
import { datedRows } from '../../worksheet/dates.ts'
import type { AnswerRecord } from '../../worksheet/record.ts'
import { saveFile } from '../browser.ts'
import { useForm } from '../form.ts'
import { withPart } from '../withPart.ts'

/** Hands out the days of a table as a calendar file, once there are some. */
export function CalendarButton({ block, record }: { block: BlockOf<'table'>; record: AnswerRecord }) {
  const { definition } = useForm()
  const [said, say] = useState('')
  const rows = block.calendar === undefined ? [] : datedRows(definition, record, block)
  if (rows.length === 0) return null
  const titles = { [definition.id]: definition.title }
  const save = () =>
    withPart(
      () => import('../../worksheet/ics.ts'),
      ({ toIcs }) => {
        say('')
        saveFile(`${definition.id}.ics`, toIcs(rows, { titles, now: Date.now(), host: location.host }))
      },
      say,
    )
  return (
    <>
      <button type="button" onClick={save}>
        Put the dates in my calendar
      </button>
      <span role="status">{said}</span>
    </>
  )
}
