import { useState } from 'react'
import { datedOf } from '../storage/browser.ts'
import { toBackup } from '../worksheet/backup.ts'
import { clearing } from '../worksheet/record.ts'
import { MAX_LINK, toFragment } from '../worksheet/share.ts'
import { toMarkdown, toText } from '../worksheet/text.ts'
import { copyText, saveFile } from './browser.ts'
import type { OnChanged } from './changed.ts'
import { useForm } from './form.ts'
import { type Shared, SharedLink } from './SharedLink.tsx'
import type { PrintMode } from './usePrinting.ts'

interface Props {
  page: string
  onPrint: (mode: PrintMode) => void
  /** Everything has changed at once: offer to undo it. */
  onChanged: OnChanged
}

/** What one can do with a worksheet as a whole: print, copy, take along, send, clear. */
export function Tools({ page, onPrint, onChanged }: Props) {
  const { definition, answers } = useForm()
  const [said, say] = useState('')
  const [shared, setShared] = useState<Shared | null>(null)
  const record = () => answers.snapshot().record

  const copy = async () =>
    say(
      (await copyText(toText(definition, record())))
        ? 'Copied. Paste it into a mail or a document.'
        : 'This browser does not allow copying here. Download the text instead.',
    )
  const download = (kind: 'md' | 'json') => {
    saveFile(
      `${definition.id}.${kind}`,
      kind === 'md' ? toMarkdown(definition, record()) : toBackup([record()], new Date().toISOString(), datedOf(definition.id)),
    )
    say(`Downloaded ${definition.id}.${kind}.`)
  }
  const share = async () => {
    const of = record()
    const address = `${new URL(page, location.href).href.replace(/#.*/, '')}#${await toFragment(of)}`
    setShared({ address, of })
    if (address.length > MAX_LINK) return say('That is too much for a link. Send the file instead; “My workbook” is where it is opened.')
    say((await copyText(address)) ? 'Link copied. Your answers are in the link itself; they are stored nowhere else.' : 'Copy this link:')
  }
  const clear = () => {
    const before = record()
    answers.edit(clearing(before))
    onChanged('Cleared.', before)
  }

  return (
    <div className="tools screen">
      <button type="button" onClick={() => onPrint('filled')}>
        Print
      </button>
      <button type="button" onClick={() => onPrint('blank')}>
        Print blank
      </button>
      <button type="button" onClick={copy}>
        Copy as text
      </button>
      <button type="button" onClick={() => download('md')}>
        Markdown
      </button>
      <button type="button" onClick={() => download('json')}>
        JSON
      </button>
      <button type="button" onClick={share}>
        Share by link
      </button>
      <button type="button" onClick={clear}>
        Clear
      </button>
      <div className="tools-news">
        <p role="status">{said}</p>
        {shared && <SharedLink shared={shared} onDownload={() => download('json')} />}
      </div>
    </div>
  )
}
