import { useState } from 'react'
import { onDemand } from './onDemand.tsx'

const Question = onDemand(() => import('./FinishingQuestion.tsx'))

/** For a device that others use as well: takes a copy if the reader wants one, erases everything of this site, and leaves. */
export function Finishing({ onPrint }: { onPrint: () => void }) {
  const [asking, ask] = useState(false)
  return (
    <>
      <button type="button" className="finish" aria-expanded={asking} onClick={() => ask(!asking)}>
        Finish on this device…
      </button>
      {asking && <Question onPrint={onPrint} onCancel={() => ask(false)} />}
    </>
  )
}
