import { memo, useState } from 'react'
import type { BlockOf, RatingItem } from '../../schema/block.ts'
import { fieldId, textOf, valueAt } from '../../worksheet/fields.ts'
import type { AnswerRecord, Value } from '../../worksheet/record.ts'
import { NoteLine } from '../fields/NoteLine.tsx'
import { Ruler, ScaleKey } from '../fields/Ruler.tsx'
import { useEdit, useForm, useRecord } from '../form.ts'
import { Subtitle } from '../Subtitle.tsx'

type Block = BlockOf<'rating'>
type Scale = Block['scales'][number]

/** Items under headings, each with a ruler for every scale and a line for what shows it. */
export function Rating({ block }: { block: Block }) {
  const record = useRecord([block.id])
  const [view, setView] = useState<string | null>(null)
  const scales = shownScales(block, record, view)
  let number = 0
  return (
    <>
      {block.scales.some(({ optional }) => optional) && <Views block={block} shown={scales} onChoose={setView} />}
      {keysOf(scales).map(({ title, labels }) => (
        <ScaleKey key={title ?? ''} title={title} labels={labels} />
      ))}
      {block.groups.map((group) => (
        <div className="rating-group" key={group.id}>
          {block.groups.length > 1 && <Subtitle>{group.title}</Subtitle>}
          {group.about && <p className="intro">{group.about}</p>}
          {group.items.map((item) => {
            number += 1
            const values = scales.map((scale) => valueAt(record, fieldId(block.id, item.id, scale.id)))
            const note = textOf(record, fieldId(block.id, item.id, 'note'))
            return (
              <Item key={item.id} block={block} scales={scales} item={item} number={number} answers={JSON.stringify(values)} note={note} />
            )
          })}
        </div>
      ))}
    </>
  )
}

/** The scales to show: an optional one, such as a customer's view, when it is asked for or has been answered. */
function shownScales(block: Block, record: AnswerRecord, view: string | null): Scale[] {
  const answered = (scale: Scale) =>
    block.groups.some(({ items }) => items.some(({ id }) => fieldId(block.id, id, scale.id) in record.fields))
  if (view === null) return block.scales.filter((scale) => !scale.optional || answered(scale))
  return view === 'all' ? block.scales : block.scales.filter(({ id }) => id === view)
}

/** One line for what the numbers mean; a line for each scale only where they mean different things. */
function keysOf(scales: Scale[]): { title?: string; labels: string[] }[] {
  const [first] = scales
  return first && scales.every(({ labels }) => labels.join() === first.labels.join()) ? [{ labels: first.labels }] : scales
}

/** Switches between the scales: one after the other to rate or to hand over, side by side to compare. */
function Views({ block, shown, onChoose }: { block: Block; shown: Scale[]; onChoose: (view: string) => void }) {
  const views = [...block.scales, { id: 'all', title: 'Side by side' }]
  const current = shown.length > 1 ? 'all' : shown[0]?.id
  return (
    <fieldset className="views screen" aria-label="Whose view">
      {views.map(({ id, title }) => (
        <button type="button" key={id} aria-pressed={id === current} onClick={() => onChoose(id)}>
          {title}
        </button>
      ))}
    </fieldset>
  )
}

interface ItemProps {
  block: Block
  scales: Scale[]
  item: RatingItem
  number: number
  /** The values on each scale, as JSON: an item renders again only when its own answers change. */
  answers: string
  note: string
}

const Item = memo(function Item({ block, scales, item, number, answers, note }: ItemProps) {
  const { definition, fixed } = useForm()
  const edit = useEdit()
  const values = JSON.parse(answers) as Value[]
  const id = `f-${definition.id}-${fieldId(block.id, item.id)}`
  const alone = scales.length === 1 ? scales[0] : undefined
  return (
    <div className="rated">
      <span className="number" aria-hidden="true">
        {number}
      </span>
      <p className="rated-text" id={id}>
        {alone?.id && item.wording?.[alone.id] ? item.wording[alone.id] : item.text}
      </p>
      <div className="rulers">
        {scales.map((scale, i) => (
          <div className="rated-scale" key={scale.id}>
            {!alone && (
              <p className="scale-title" id={`${id}-${scale.id}`}>
                {scale.title} {item.wording?.[scale.id] && <i>{item.wording[scale.id]}</i>}
              </p>
            )}
            <Ruler
              name={fieldId(block.id, item.id, scale.id)}
              labelledBy={alone ? id : `${id}-${scale.id} ${id}`}
              labels={scale.labels}
              value={values[i]}
              notApplicable={block.notApplicable}
              disabled={fixed}
              onChange={(value) => edit({ [fieldId(block.id, item.id, scale.id)]: value })}
            />
          </div>
        ))}
      </div>
      {block.note && (
        <NoteLine
          name={fieldId(block.id, item.id, 'note')}
          label={block.note}
          value={note}
          onChange={(value) => edit({ [fieldId(block.id, item.id, 'note')]: value })}
        />
      )}
    </div>
  )
})
