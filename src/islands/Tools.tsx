import { type MouseEvent, useState } from 'react'
import { copiedText, linkCopied, linkNotCopied, notCopiedText, tooLongForLink } from '../words/saving.ts'
import { clearing } from '../worksheet/record.ts'
import { copyText, saveCopy, saveFile } from './browser.ts'
import { Copies } from './Copies.tsx'
import type { OnChanged } from './changed.ts'
import { copyOf } from './copy.ts'
import { Finishing } from './Finishing.tsx'
import { useForm } from './form.ts'
import { onDemand } from './onDemand.tsx'
import type { Shared } from './SharedLink.tsx'
import type { PrintMode } from './usePrinting.ts'
import { withPart } from './withPart.ts'

const SharedLink = onDemand(() => import('./SharedLink.tsx'))

interface Props {
  page: string
  onPrint: (mode: PrintMode) => void
  /** Everything has changed at once: offer to undo it. */
  onChanged: OnChanged
}

/** What one can do with a worksheet as a whole: print, copy, take along, send, clear. What takes answers to safety needs no network. */
export function Tools({ page, onPrint, onChanged }: Props) {
  const { definition, answers, fixed } = useForm()
  const [said, say] = useState('')
  const [shared, setShared] = useState<Shared | null>(null)
  const record = () => answers.snapshot().record
  const texts = () => import('../worksheet/text.ts')

  const copy = () =>
    withPart(texts, async ({ toText }) => say((await copyText(toText(definition, record()))) ? copiedText : notCopiedText), say)
  const markdown = () =>
    withPart(
      texts,
      ({ toMarkdown }) => {
        saveFile(`${definition.id}.md`, toMarkdown(definition, record()))
        say(`Downloaded ${definition.id}.md.`)
      },
      say,
    )
  const share = () =>
    withPart(
      () => import('../worksheet/share.ts'),
      async ({ MAX_LINK, toFragment }) => {
        const of = record()
        const address = `${new URL(page, location.href).href.replace(/#.*/, '')}#${await toFragment(of)}`
        setShared({ address, of })
        if (address.length > MAX_LINK) return say(tooLongForLink)
        say((await copyText(address)) ? linkCopied : linkNotCopied)
      },
      say,
    )
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
      {!fixed && (
        <>
          <button type="button" onClick={copy}>
            Copy for a mail
          </button>
          <button type="button" onClick={markdown}>
            Markdown
          </button>
          <button type="button" onClick={share}>
            Share by link
          </button>
          <Copies name={`${definition.id}.json`} text={() => copyOf(record())}>
            <button type="button" className="clear" onClick={clear}>
              Clear
            </button>
            <Finishing onPrint={() => onPrint('filled')} />
          </Copies>
        </>
      )}
      <div className="tools-news">
        <p role="status">{said}</p>
        {shared && <SharedLink shared={shared} onDownload={() => saveCopy(`${definition.id}.json`, copyOf(record()))} />}
      </div>
    </div>
  )
}

/** Where the focus comes back to when clearing was undone: the tool that cleared. */
export const focusOnClear = ({ currentTarget }: MouseEvent) =>
  currentTarget.closest('form')?.querySelector<HTMLElement>('.tools > .clear')?.focus()
