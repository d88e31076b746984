import { useSyncExternalStore } from 'react'
import type { AnswerRecord } from '../worksheet/record.ts'
import { MAX_LINK, MAX_QR } from '../worksheet/share.ts'
import { useForm } from './form.ts'
import { onDemand } from './onDemand.tsx'

const QrCode = onDemand(() => import('./QrCode.tsx'))

/** A link that was made, and of which answers. */
export interface Shared {
  address: string
  of: AnswerRecord
}

/** The link to copy and, where it fits, to scan; in place of a link that would be too long, the file. Gone as soon as the answers are others. */
export default function SharedLink({ shared: { address, of }, onDownload }: { shared: Shared; onDownload: () => void }) {
  const { definition, answers } = useForm()
  const current = useSyncExternalStore(answers.subscribe, () => answers.snapshot().record)
  if (current !== of) return <p className="hint">Your answers have changed since. Share them again for a link that has them all.</p>
  if (address.length > MAX_LINK) {
    return (
      <button type="button" className="main" onClick={onDownload}>
        Download {definition.id}.json
      </button>
    )
  }
  return (
    <>
      <input
        className="share-link"
        readOnly
        value={address}
        aria-label="Link with your answers"
        onFocus={(event) => event.target.select()}
      />
      {address.length <= MAX_QR ? (
        <QrCode link={address} />
      ) : (
        <p className="hint">So long a link makes a QR code that no camera can read from a screen.</p>
      )}
    </>
  )
}
