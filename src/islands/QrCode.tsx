import { useMemo, useRef } from 'react'
import { qrCode } from '../worksheet/qr.ts'
import { useForm } from './form.ts'

/** Wide enough to be scanned from a page, module by module on whole pixels. */
const PIXELS = 3

/** The QR code of a link, and the same as large as the screen, for a room to scan. */
export default function QrCode({ link }: { link: string }) {
  const { definition } = useForm()
  const { size, path } = useMemo(() => qrCode(link), [link])
  const large = useRef<HTMLDialogElement>(null)
  const picture = (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} width={size * PIXELS} role="img" aria-label="QR code of the link">
      <path d={path} />
    </svg>
  )
  return (
    <div className="qr-code">
      {picture}
      <p className="acts">
        <button type="button" onClick={() => large.current?.showModal()}>
          Show it large
        </button>
        <span className="hint">A phone’s camera opens the link from the screen.</span>
      </p>
      <dialog ref={large} className="qr-large" aria-label="QR code, large">
        {picture}
        <p className="acts">
          <span>{definition.title}</span>
          <button type="button" onClick={() => large.current?.close()}>
            Close
          </button>
        </p>
      </dialog>
    </div>
  )
}
