import { useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

export type PrintMode = 'filled' | 'blank' | 'document'

/**
 * Prints one form or document instead of the page it stands on. While the print dialog is open the root element carries `data-print="one"` and what
 * is to be printed `data-printing`; print.css hides the rest.
 */
export function usePrinting() {
  const [mode, setMode] = useState<PrintMode | null>(null)
  const print = useCallback((wanted: PrintMode) => {
    flushSync(() => setMode(wanted))
    document.documentElement.dataset.print = 'one'
    window.print()
  }, [])
  useEffect(() => {
    const done = () => {
      delete document.documentElement.dataset.print
      setMode(null)
    }
    addEventListener('afterprint', done)
    return () => removeEventListener('afterprint', done)
  }, [])
  return { mode, print }
}
