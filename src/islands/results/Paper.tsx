import { useState } from 'react'
import type { Document } from '../../worksheet/document.ts'
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

interface Props {
  content: Document
  /** When it was last written on, in milliseconds since 1970. */
  at: number
}

/** What was written, on a paper to choose, as it will be printed. */
export default function Paper({ content, at }: Props) {
  const canvas = content.boxes.length > 0
  const [format, setFormat] = useState<Format>(canvas ? 'a4-wide' : 'a4')
  const printing = usePrinting()
  const page = { ...content, month: monthOf(at) }
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
