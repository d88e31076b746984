import type { BlockOf } from '../../schema/block.ts'
import { entriesOf } from '../../worksheet/entries.ts'
import { fieldId, valueAt } from '../../worksheet/fields.ts'
import { BlankLines } from '../fields/BlankLines.tsx'
import { Ruler, ScaleKey } from '../fields/Ruler.tsx'
import { useEdit, useForm, useRecord } from '../form.ts'
import { Subtitle } from '../Subtitle.tsx'

type Block = BlockOf<'grid'>

/** Each of one list as a card, on which each of another is rated: a grid that a phone can show. */
export function Grid({ block }: { block: Block }) {
  const { definition, fixed } = useForm()
  const sources = [block.down.from, block.across.from].filter((from) => from !== undefined)
  const record = useRecord([block.id, ...sources])
  const edit = useEdit()
  const down = entriesOf(definition, record, block.id)
  const across = entriesOf(definition, record, block.id, 'across')
  if (down.length === 0 || across.length === 0) return <NothingYet />
  return (
    <>
      <ScaleKey labels={block.labels} />
      {down.map((entry) => (
        <div className="rating-group" key={entry.id}>
          <Subtitle>{entry.label}</Subtitle>
          {across.map((other) => {
            const name = fieldId(block.id, entry.id, other.id)
            const id = `f-${definition.id}-${name}`
            return (
              <div className="rated" key={other.id}>
                <p className="rated-text" id={id}>
                  <span className="visually-hidden">{entry.label}: </span>
                  {other.label}
                </p>
                <div className="rulers">
                  <Ruler
                    name={name}
                    labelledBy={id}
                    labels={block.labels}
                    value={valueAt(record, name)}
                    notApplicable={block.notApplicable}
                    disabled={fixed}
                    onChange={(value) => edit({ [name]: value })}
                  />
                </div>
              </div>
            )
          })}
        </div>
      ))}
    </>
  )
}

const NothingYet = () => (
  <>
    <p className="hint screen">Fill in the parts above first: what you wrote there is rated here.</p>
    <div className="by-hand">
      <BlankLines count={6} />
    </div>
  </>
)
