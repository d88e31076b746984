import type { BlockOf } from '../../schema/block.ts'
import { fieldId, valueAt } from '../../worksheet/fields.ts'
import { suggestedOf } from '../../worksheet/suggest.ts'
import { BlankLines } from '../fields/BlankLines.tsx'
import { useEdit, useForm, useRecord } from '../form.ts'

type Block = BlockOf<'pick'>

/** Chooses n entries of another block, the likely ones first. */
export function Pick({ block }: { block: Block }) {
  const { definition, fixed, paper } = useForm()
  const record = useRecord([block.id, block.from])
  const edit = useEdit()
  const options = suggestedOf(definition, record, block)
  const chosen = options.filter(({ entry }) => valueAt(record, fieldId(block.id, entry.id)) === true).length
  if (paper) return <BlankLines count={block.n} />
  if (options.length === 0) {
    return (
      <>
        <p className="hint screen">Fill in the part above first: what you wrote there can be chosen here.</p>
        <div className="by-hand">
          <BlankLines count={block.n} />
        </div>
      </>
    )
  }
  return (
    <>
      <ul className="picks">
        {options.map(({ entry, figure }) => {
          const name = fieldId(block.id, entry.id)
          const picked = valueAt(record, name) === true
          return (
            <li key={entry.id}>
              <label>
                <input
                  type="checkbox"
                  name={name}
                  checked={picked}
                  disabled={fixed || (!picked && chosen >= block.n)}
                  onChange={(event) => edit({ [name]: event.target.checked || null })}
                />
                <span>{entry.label}</span>
              </label>
              {figure !== null && <span className="figure-number">{figure.toFixed(1)}</span>}
            </li>
          )
        })}
      </ul>
      <p className="hint" role="status">
        {chosen} of {block.n} chosen{chosen >= block.n ? ': untick one to choose another' : ''}
        {block.suggest && figureWords(block.suggest.by)}
      </p>
    </>
  )
}

const figureWords = (by: 'lowest' | 'gap') => (by === 'lowest' ? '. The lowest rated stand first.' : '. The widest gaps stand first.')
