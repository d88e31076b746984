import { type ChangeEvent, useState } from 'react'
import { notImported, notPasted } from '../../words/bringing.ts'
import { type ParsedBackup, parseWhole } from '../../worksheet/backup.ts'
import { type Chosen, parseFiles } from '../../worksheet/from-files.ts'
import { MAX_FILE } from '../../worksheet/to-backup.ts'
import { Asking } from './Asking.tsx'
import { type Shelf, titleOf } from './shelf.ts'
import { useBringing } from './useBringing.ts'

/** Brings answers from a file: first says what would change, then does what the reader chooses, and can undo it. */
export function Importing({ shelf }: { shelf: Shelf }) {
  const bringing = useBringing()
  const offer = (read: ParsedBackup, refusal: (problem: string) => string) => {
    if (read.ok) bringing.ask(read)
    else bringing.say(refusal(read.problem))
  }
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])]
    if (files.length === 0) return
    const read = parseFiles(await Promise.all(files.map(chosen)))
    target.value = ''
    offer(read, (problem) => notImported(read.name, problem))
  }
  const asking = <Asking bringing={bringing} what="the file" titleOf={(id) => titleOf(shelf, id)} />
  if (bringing.state.step === 'asking') return asking
  return (
    <div className="acts screen importing">
      <label className="button">
        Bring answers from a file
        <input className="visually-hidden" type="file" accept=".json,application/json" multiple onChange={choose} />
      </label>
      <Pasting onPaste={(text) => offer(parseWhole(text), notPasted)} />
      {asking}
    </div>
  )
}

/** A field for a copy that was kept as text, where files are blocked or a note is at hand. */
function Pasting({ onPaste }: { onPaste: (text: string) => void }) {
  const [text, setText] = useState('')
  return (
    <details className="pasting">
      <summary>or paste a copy</summary>
      <label htmlFor="pasted-copy">A copy that you kept as text, whole</label>
      <textarea id="pasted-copy" rows={4} value={text} spellCheck={false} onChange={(event) => setText(event.target.value)} />
      <button type="button" disabled={text.trim() === ''} onClick={() => onPaste(text)}>
        Look at what it brings
      </button>
    </details>
  )
}

/** A file over the limit is not even read: it may be as large as a film. */
const chosen = async (file: File): Promise<Chosen> => ({
  name: file.name,
  size: file.size,
  text: file.size > MAX_FILE ? null : await file.text().catch(() => null),
})
