import { useEffect, useState } from 'react'
import { fromMoveFragment, isMoveFragment, type ParsedMove } from '../../worksheet/moving.ts'

/** What came with the page's address, which no longer shows it; `null` where nothing came. */
export function useArrival(): ParsedMove | null {
  const [arrival, setArrival] = useState<ParsedMove | null>(null)
  useEffect(() => {
    const open = async () => {
      const { hash, pathname, search } = location
      if (!isMoveFragment(hash)) return
      // Before anything else: the address is in the bar and in the history, where answers have no business.
      history.replaceState(null, '', pathname + search)
      setArrival(await fromMoveFragment(hash))
    }
    open()
    addEventListener('hashchange', open)
    return () => removeEventListener('hashchange', open)
  }, [])
  return arrival
}
