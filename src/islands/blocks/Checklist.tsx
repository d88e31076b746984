import type { BlockOf } from '../../schema/block.ts'
import { fieldId, textOf, valueAt } from '../../worksheet/fields.ts'
import { NoteLine } from '../fields/NoteLine.tsx'
import { useEdit, useForm, useRecord } from '../form.ts'
import { Subtitle } from '../Subtitle.tsx'

type Block = BlockOf<'checklist'>

/** Boxes to tick under headings, each with a line for a note where the worksheet asks for one. */
export function Checklist({ block }: { block: Block }) {
  return block.groups.map((group) => (
    <div className="rating-group" key={group.id}>
      {block.groups.length > 1 && <Subtitle>{group.title}</Subtitle>}
      {group.about && <p className="intro">{group.about}</p>}
      <ul className="picks">
        {group.items.map((item) => (
          <Item key={item.id} block={block} item={item} />
        ))}
      </ul>
    </div>
  ))
}

function Item({ block, item }: { block: Block; item: Block['groups'][number]['items'][number] }) {
  const { definition, fixed } = useForm()
  const record = useRecord([block.id])
  const edit = useEdit()
  const tick = fieldId(block.id, item.id, 'tick')
  const note = fieldId(block.id, item.id, 'note')
  const id = `f-${definition.id}-${tick}`
  return (
    <li className="check">
      <label>
        <input
          type="checkbox"
          name={tick}
          checked={valueAt(record, tick) === true}
          disabled={fixed}
          aria-describedby={item.hint && `${id}-hint`}
          onChange={(event) => edit({ [tick]: event.target.checked || null })}
        />
        <span>{item.text}</span>
      </label>
      {item.hint && (
        <p className="hint" id={`${id}-hint`}>
          {item.hint}
        </p>
      )}
      {block.note && <NoteLine name={note} label={block.note} value={textOf(record, note)} onChange={(value) => edit({ [note]: value })} />}
    </li>
  )
}
