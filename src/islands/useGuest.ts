import { useCallback, useEffect, useState } from 'react'
import type { AnswerRecord } from '../worksheet/record.ts'
import { fromFragment, isLinkFragment } from '../worksheet/share.ts'

/** Answers that came with the page's address: somebody else's, to look at before anything is done with them. */
export interface Guest {
  record: AnswerRecord | null
  /** Why the link could not be read, for the reader. */
  problem: string | null
  /** Puts them away, and takes them out of the address. */
  close(): void
}

/** Reads a shared link for one worksheet; a link for another one is none of its business. */
export function useGuest(worksheet: string): Guest {
  const [read, setRead] = useState<Pick<Guest, 'record' | 'problem'>>({ record: null, problem: null })
  useEffect(() => {
    const open = async () => {
      if (!isLinkFragment(location.hash)) return
      const result = await fromFragment(location.hash)
      if (!result.ok) setRead({ record: null, problem: result.problem })
      else if (result.record.worksheet === worksheet) setRead({ record: result.record, problem: null })
    }
    open()
    addEventListener('hashchange', open)
    return () => removeEventListener('hashchange', open)
  }, [worksheet])
  const close = useCallback(() => {
    history.replaceState(null, '', location.pathname + location.search)
    setRead({ record: null, problem: null })
  }, [])
  return { ...read, close }
}
