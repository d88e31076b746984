import { type ReactNode, useState } from 'react'
import { copiedCopy, downloaded, downloadedParts, notCopied, notDownloaded, told } from '../words/saving.ts'
import { copyText, saveCopy } from './browser.ts'

interface Props {
  /** The file's name. */
  name: string
  /** What it holds, as it is when it is asked for. */
  text: () => string
  label?: string
  main?: boolean
  disabled?: boolean
  /** A copy was taken. */
  onTaken?: () => void
  /** More that can be done, after the two ways to a copy. */
  children?: ReactNode
}

/** The two ways to a copy, always side by side: as a file, and as text where files are blocked. They need nothing but what is on the page. */
export function Copies({ name, text, label = 'Download a copy', main = false, disabled = false, onTaken, children }: Props) {
  const [said, say] = useState('')
  const [byHand, showByHand] = useState<string | null>(null)
  const download = () => {
    const files = saveCopy(name, text())
    say(files === 0 ? told(notDownloaded) : files === 1 ? downloaded(name) : downloadedParts(files))
    if (files > 0) onTaken?.()
  }
  const copy = async () => {
    const copied = text()
    const done = await copyText(copied)
    say(done ? copiedCopy : told(notCopied))
    showByHand(done ? null : copied)
    onTaken?.()
  }
  return (
    <>
      <button type="button" className={main ? 'main' : undefined} disabled={disabled} onClick={download}>
        {label}
      </button>
      <button type="button" disabled={disabled} onClick={copy}>
        Copy as text
      </button>
      {children}
      <span className="copies-news" role="status">
        {said}
      </span>
      {byHand !== null && (
        <textarea className="copy-by-hand" readOnly rows={4} value={byHand} aria-label="The copy, as text" ref={selectAll} />
      )}
    </>
  )
}

function selectAll(field: HTMLTextAreaElement | null) {
  field?.focus()
  field?.select()
}
