import { useState } from 'react'
import type { ResultOf } from '../../schema/result.ts'
import { documentOf, isEmptyDocument } from '../../worksheet/document.ts'
import { newest } from '../../worksheet/record.ts'
import { useForm, useRecord } from '../form.ts'
import { usePrinting } from '../usePrinting.ts'
import { Canvas } from './Canvas.tsx'
import { Cards, type Page, Poster } from './Poster.tsx'

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

type Format = keyof typeof formats

/** What was written as a page for the wall, a card for the wallet or a canvas, shown as it will be printed. */
export function Document({ result }: { result: ResultOf<'document'> }) {
  const { definition } = useForm()
  const blocks = [
    result.from,
    ...(result.boxes ?? []),
    ...[result.signed, result.headingFrom].flatMap((field) => field?.split('/')[0] ?? []),
  ]
  const record = useRecord(blocks)
  const content = documentOf(definition, record, result)
  const canvas = content.boxes.length > 0
  const [format, setFormat] = useState<Format>(canvas ? 'a4-wide' : 'a4')
  const printing = usePrinting()
  if (isEmptyDocument(content)) return <p className="hint">Appears with your first {rowNoun(definition.blocks, result.from)}.</p>
  const page = { ...content, month: monthOf(newest(record)) }
  return (
    <>
      <p className="acts screen">
        <label>
          Paper{' '}
          <select value={format} onChange={(event) => setFormat(event.target.value as Format)}>
            {Object.entries(formats).map(
              ([id, name]) =>
                !(canvas && id === 'card') && (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ),
            )}
          </select>
        </label>
        <button type="button" className="main" onClick={() => printing.print('document')}>
          Print {canvas ? 'the page' : format === 'card' ? 'the cards' : 'the poster'}
        </button>
      </p>
      <div className="paper" data-format={format} data-printing={printing.mode ?? undefined}>
        <Sheet page={page} format={format} key={format} />
      </div>
    </>
  )
}

function Sheet({ page, format }: { page: Page; format: Format }) {
  if (page.boxes.length > 0) return <Canvas page={page} />
  return format === 'card' ? <Cards page={page} /> : <Poster page={page} />
}

const monthOf = (time: number) => new Intl.DateTimeFormat(document.documentElement.lang, { month: 'long', year: 'numeric' }).format(time)

const rowNoun = (blocks: { id: string; row?: string | undefined }[], id: string) =>
  blocks.find((block) => block.id === id && 'row' in block)?.row ?? 'answer'
