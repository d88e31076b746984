import { useCallback, useEffect, useState } from 'react'
import { underCurrentIds } from '../storage/browser.ts'
import { linkNotLoaded, told } from '../words/saving.ts'
import { isLinkFragment } from '../worksheet/fragment.ts'
import type { AnswerRecord } from '../worksheet/record.ts'
import type { ParsedLink } from '../worksheet/share.ts'

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
  const [found, setFound] = useState<Pick<Guest, 'record' | 'problem'>>({ record: null, problem: null })
  useEffect(() => {
    const open = async () => {
      if (!isLinkFragment(location.hash)) return
      const result = await read(location.hash)
      if (!result.ok) return setFound({ record: null, problem: result.problem })
      const record = underCurrentIds(result.record)
      if (record.worksheet === worksheet) setFound({ record, problem: null })
    }
    open()
    addEventListener('hashchange', open)
    return () => removeEventListener('hashchange', open)
  }, [worksheet])
  const close = useCallback(() => {
    history.replaceState(null, '', location.pathname + location.search)
    setFound({ record: null, problem: null })
  }, [])
  return { ...found, close }
}

/** Most pages are opened without a link, and need not know how to read one. */
async function read(fragment: string): Promise<ParsedLink> {
  try {
    const { fromFragment } = await import('../worksheet/share.ts')
    return await fromFragment(fragment)
  } catch {
    return { ok: false, problem: told(linkNotLoaded) }
  }
}
