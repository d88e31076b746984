import { useState } from 'react'
import type { ResultOf } from '../../schema/result.ts'
import { documentOf } from '../../worksheet/document.ts'
import { newest } from '../../worksheet/record.ts'
import { useForm, useRecord } from '../form.ts'
import { usePrinting } from '../usePrinting.ts'
import { Cards, Poster } from './Poster.tsx'

/** The paper sizes, by the names that print.css gives their pages. */
const formats = {
  a4: 'A4 upright',
  'a4-wide': 'A4 wide',
  a3: 'A3 upright',
  'a3-wide': 'A3 wide',
  letter: 'Letter upright',
  'letter-wide': 'Letter wide',
  card: 'Card for the wallet',
}

/** Statements as a page for the wall or a card for the wallet, shown as it will be printed. */
export function Document({ result }: { result: ResultOf<'document'> }) {
  const { definition } = useForm()
  const blocks = [result.from, ...[result.signed, result.headingFrom].flatMap((field) => field?.split('/')[0] ?? [])]
  const record = useRecord(blocks)
  const content = documentOf(definition, record, result)
  const [format, setFormat] = useState<keyof typeof formats>('a4')
  const printing = usePrinting()
  if (content.statements.length === 0) return <p className="hint">Appears with your first {rowNoun(definition.blocks, result.from)}.</p>
  const page = { ...content, month: monthOf(newest(record)) }
  return (
    <>
      <p className="acts screen">
        <label>
          Paper{' '}
          <select value={format} onChange={(event) => setFormat(event.target.value as keyof typeof formats)}>
            {Object.entries(formats).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="main" onClick={() => printing.print('document')}>
          Print {format === 'card' ? 'the cards' : 'the poster'}
        </button>
      </p>
      <div className="paper" data-format={format} data-printing={printing.mode ?? undefined}>
        {format === 'card' ? <Cards page={page} /> : <Poster page={page} key={format} />}
      </div>
    </>
  )
}

const monthOf = (time: number) => new Intl.DateTimeFormat(document.documentElement.lang, { month: 'long', year: 'numeric' }).format(time)

const rowNoun = (blocks: { id: string; row?: string | undefined }[], id: string) =>
  blocks.find((block) => block.id === id && 'row' in block)?.row ?? 'entry'
