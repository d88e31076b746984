import type { BlockOf } from '../../schema/block.ts'
import { fieldId, textOf } from '../../worksheet/fields.ts'
import { Lines } from '../fields/Lines.tsx'
import { useEdit, useForm, useRecord } from '../form.ts'

/** Prompts with lines to write on. */
export function Questions({ block }: { block: BlockOf<'questions'> }) {
  const { definition, fixed } = useForm()
  const record = useRecord([block.id])
  const edit = useEdit()
  return block.items.map((item) => {
    const name = fieldId(block.id, item.id)
    const id = `f-${definition.id}-${name}`
    return (
      <div className="question" key={item.id}>
        <label htmlFor={id}>{item.text}</label>
        {item.hint && (
          <p className="hint" id={`${id}-hint`}>
            {item.hint}
          </p>
        )}
        <Lines
          id={id}
          name={name}
          value={textOf(record, name)}
          rows={item.size === 'short' ? 1 : 3}
          placeholder={item.placeholder}
          hint={item.hint && `${id}-hint`}
          readOnly={fixed}
          onChange={(value) => edit({ [name]: value })}
        />
        {!fixed && item.starters && textOf(record, name) === '' && (
          <Starters texts={item.starters} onTake={(text) => edit({ [name]: text })} field={id} />
        )}
      </div>
    )
  })
}

interface StartersProps {
  texts: string[]
  onTake: (text: string) => void
  /** The id of the field that is begun, where the caret goes on. */
  field: string
}

/** Beginnings of an answer, until one is begun. */
function Starters({ texts, onTake, field }: StartersProps) {
  const take = (text: string) => {
    onTake(text)
    document.getElementById(field)?.focus()
  }
  return (
    <p className="chips screen">
      {texts.map((text) => (
        <button type="button" key={text} onClick={() => take(text)}>
          {text}
        </button>
      ))}
    </p>
  )
}
