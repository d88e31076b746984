import { useState } from 'react'
import { saveFile } from '../browser.ts'
import { Copies } from '../Copies.tsx'
import { copyOfAll, nameOfAll } from '../copyOfAll.ts'
import { Finishing } from '../Finishing.tsx'
import type { PaperForm } from '../PaperForm.tsx'
import { usePrinting } from '../usePrinting.ts'
import { withPart } from '../withPart.ts'
import { Erasing } from './Erasing.tsx'
import { Importing } from './Importing.tsx'
import { noteCopy } from './reminding.ts'
import type { Begun, Shelf } from './shelf.ts'

/** Take everything along, bring it back, print it, erase it. */
export function Keeping({ begun, shelf, movingHref }: { begun: Begun[]; shelf: Shelf; movingHref: string }) {
  const printing = usePrinting()
  const [said, say] = useState('')
  const [Paper, setPaper] = useState<typeof PaperForm | null>(null)
  const print = () =>
    withPart(
      () => import('../PaperForm.tsx'),
      (loaded) => {
        say('')
        setPaper(() => loaded.PaperForm)
        printing.print('filled')
      },
      say,
    )
  const exportText = () =>
    withPart(
      () => import('../../worksheet/text.ts'),
      ({ toMarkdown }) => {
        say('')
        saveFile(nameOfAll().replace(/json$/, 'md'), begun.map(({ definition, record }) => toMarkdown(definition, record)).join('\n\n'))
      },
      say,
    )
  return (
    <section className="rows keeping" aria-labelledby="keeping">
      <h2 id="keeping">Take it along</h2>
      <p className="rows-about">
        Your answers are kept by this browser on this device and nowhere else. A copy is a file, or a text, that you can bring back here or
        open elsewhere. <a href={movingHref}>Moving to another address?</a>
      </p>
      <p className="acts screen">
        <Copies name={nameOfAll()} text={copyOfAll} main disabled={begun.length === 0} onTaken={noteCopy}>
          <button type="button" disabled={begun.length === 0} onClick={exportText}>
            As Markdown
          </button>
          <button type="button" disabled={begun.length === 0} onClick={print}>
            Print everything
          </button>
        </Copies>
        <span role="status">{said}</span>
      </p>
      <Importing shelf={shelf} />
      <Erasing count={begun.length} />
      <div className="acts screen">
        <Finishing onPrint={print} />
      </div>
      {printing.mode && Paper && (
        <div data-printing="all">
          {begun.map(({ definition, record, title }) => (
            <Paper key={definition.id} definition={{ ...definition, title }} record={record} />
          ))}
        </div>
      )}
    </section>
  )
}
