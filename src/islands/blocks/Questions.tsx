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
          hint={item.hint && `${id}-hint`}
          readOnly={fixed}
          onChange={(value) => edit({ [name]: value })}
        />
      </div>
    )
  })
}
