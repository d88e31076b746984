import type { BlockOf } from '../../schema/block.ts'
import { fieldId, valueAt } from '../../worksheet/fields.ts'
import type { AnswerRecord, Value } from '../../worksheet/record.ts'
import { figureWords } from '../../worksheet/words.ts'
import { NumberInput } from '../fields/NumberInput.tsx'
import { useEdit, useForm, useRecord } from '../form.ts'

type Block = BlockOf<'numbers'>

/** Amounts that make up a whole, with their sum; and beside each the share it ought to have, where the worksheet asks for that. */
export function Numbers({ block }: { block: Block }) {
  const { definition, fixed } = useForm()
  const record = useRecord([block.id])
  const edit = useEdit()
  const cell = (item: Block['items'][number], part: 'amount' | 'wanted') => {
    const name = fieldId(block.id, item.id, part)
    return (
      <td>
        <NumberInput
          id={`f-${definition.id}-${name}`}
          name={name}
          label={`${item.text}: ${part === 'amount' ? block.unit : block.wanted}`}
          value={valueAt(record, name)}
          readOnly={fixed}
          onChange={(value) => edit({ [name]: value })}
        />
      </td>
    )
  }
  return (
    <table className="numbers">
      <thead>
        <tr>
          <td />
          <th scope="col">{block.unit}</th>
          {block.wanted && <th scope="col">{block.wanted}</th>}
        </tr>
      </thead>
      <tbody>
        {block.items.map((item) => (
          <tr key={item.id}>
            <th scope="row">
              {item.text}
              {item.hint && <span className="hint">{item.hint}</span>}
            </th>
            {cell(item, 'amount')}
            {block.wanted && cell(item, 'wanted')}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Together</th>
          <td role="status">{sumWords(sumOf(record, block, 'amount'), block.total)}</td>
          {block.wanted && <td>{sumWords(sumOf(record, block, 'wanted'), 100)}</td>}
        </tr>
      </tfoot>
    </table>
  )
}

function sumOf(record: AnswerRecord, { id, items }: Block, part: string): number | null {
  const entered = items.map((item) => valueAt(record, fieldId(id, item.id, part))).filter(isNumber)
  return entered.length > 0 ? entered.reduce((all, number) => all + number, 0) : null
}

const isNumber = (value: Value | undefined): value is number => typeof value === 'number'

/** The sum so far, and how far it is from what it should be. */
function sumWords(sum: number | null, total: number | undefined): string {
  if (sum === null) return ''
  const left = (total ?? sum) - sum
  if (Math.abs(left) < 0.05) return figureWords(sum)
  return `${figureWords(sum)} of ${total}: ${figureWords(Math.abs(left))} ${left > 0 ? 'left' : 'too much'}`
}
