import { useState } from 'react'
import { allDated, type Erased, eraseAll } from '../../storage/browser.ts'
import { hasReading } from '../../storage/reading.ts'
import { toBackup } from '../../worksheet/backup.ts'
import { toMarkdown } from '../../worksheet/text.ts'
import { saveFile } from '../browser.ts'
import { PaperForm } from '../PaperForm.tsx'
import { usePrinting } from '../usePrinting.ts'
import { Importing } from './Importing.tsx'
import type { Begun, Shelf } from './shelf.ts'

/** Take everything along, bring it back, print it, erase it. */
export function Keeping({ begun, shelf }: { begun: Begun[]; shelf: Shelf }) {
  const printing = usePrinting()
  const day = () => new Date().toISOString().slice(0, 10)
  const exportAll = () =>
    saveFile(
      `workbook-${day()}.json`,
      toBackup(
        begun.map(({ record }) => record),
        new Date().toISOString(),
        allDated(),
      ),
    )
  const exportText = () =>
    saveFile(`workbook-${day()}.md`, begun.map(({ definition, record }) => toMarkdown(definition, record)).join('\n\n'))
  return (
    <section className="rows keeping" aria-labelledby="keeping">
      <h2 id="keeping">Take it along</h2>
      <p className="rows-about">
        Your answers are kept by this browser on this device and nowhere else. A copy is a file that you can bring back here or open
        elsewhere.
      </p>
      <p className="acts screen">
        <button type="button" className="main" disabled={begun.length === 0} onClick={exportAll}>
          Download a copy
        </button>
        <button type="button" disabled={begun.length === 0} onClick={exportText}>
          As Markdown
        </button>
        <button type="button" disabled={begun.length === 0} onClick={() => printing.print('filled')}>
          Print everything
        </button>
      </p>
      <Importing shelf={shelf} />
      <Erasing count={begun.length} onCopy={exportAll} />
      {printing.mode && (
        <div data-printing="all">
          {begun.map(({ definition, record, title }) => (
            <PaperForm key={definition.id} definition={{ ...definition, title }} record={record} />
          ))}
        </div>
      )}
    </section>
  )
}

type Erase = { step: 'idle' | 'asking' } | ({ step: 'erased' } & Erased)

function Erasing({ count, onCopy }: { count: number; onCopy: () => void }) {
  const [state, setState] = useState<Erase>({ step: 'idle' })
  const erase = () => setState({ step: 'erased', ...eraseAll() })
  const idle = () => setState({ step: 'idle' })
  const restore = () => {
    if (state.step === 'erased') state.restore()
    idle()
  }
  if (state.step === 'erased') {
    return (
      <p className="notice acts" role="status">
        {state.complete
          ? 'Everything is erased from this device. Until you leave this page it can be had back.'
          : 'This browser did not let go of everything. Clear the data of this site in its settings to be sure. Until you leave this page, what is gone can be had back.'}
        <button type="button" onClick={restore}>
          Undo
        </button>
      </p>
    )
  }
  if (state.step === 'asking') {
    return (
      <section className="notice" aria-label="Erase everything">
        <p>
          <b>Erase everything on this device?</b> {goneWords(count)} would be gone.
          {count > 0 && ' Download a copy of your answers first if you may want them again.'}
        </p>
        <p className="acts">
          {count > 0 && (
            <button type="button" className="main" onClick={onCopy}>
              Download a copy first
            </button>
          )}
          <button type="button" onClick={erase}>
            Erase everything
          </button>
          <button type="button" onClick={idle}>
            Keep everything
          </button>
        </p>
      </section>
    )
  }
  return (
    <p className="acts screen">
      <button type="button" disabled={count === 0 && !hasReading()} onClick={() => setState({ step: 'asking' })}>
        Erase everything…
      </button>
    </p>
  )
}

/** What erasing everything takes away. */
function goneWords(count: number): string {
  const worksheets = count === 1 ? 'One worksheet' : `${count} worksheets`
  if (count === 0) return 'The list of what you have read'
  return hasReading() ? `${worksheets} and the list of what you have read` : worksheets
}
