import { type RefObject, useCallback, useEffect, useState } from 'react'
import { linkNotLoaded, told } from '../words/saving.ts'
import { isLinkFragment } from '../worksheet/fragment.ts'
import type { AnswerRecord } from '../worksheet/record.ts'

/** What came with the page's address. */
export interface Found {
  /** Somebody else's answers, to look at before anything is done with them. */
  record?: AnswerRecord
  /** Why the link could not be read, for the reader. */
  problem?: string
  /** The worksheet that the answers are to, where it is not on this page. */
  other?: string
}

/** What came with the page's address, and a way to be rid of it. */
export interface Guest extends Found {
  /** Puts the answers away, and takes them out of the address. */
  close(): void
}

/** Reads a shared link for one worksheet. What concerns none of those on the page is told by its first form alone. */
export function useGuest(worksheet: string, form: RefObject<HTMLFormElement | null>): Guest {
  const [found, setFound] = useState<Found>({})
  useEffect(() => {
    const open = async () => {
      if (isLinkFragment(location.hash)) setFound(await read(worksheet, form.current === document.querySelector('.form')))
    }
    open()
    addEventListener('hashchange', open)
    return () => removeEventListener('hashchange', open)
  }, [worksheet, form])
  const close = useCallback(() => {
    history.replaceState(null, '', location.pathname + location.search)
    setFound({})
  }, [])
  return { ...found, close }
}

/** Most pages are opened without a link, and need not know how to read one. */
async function read(worksheet: string, tells: boolean): Promise<Found> {
  try {
    const { linked } = await import('./linked.ts')
    return await linked(location.hash, worksheet, tells)
  } catch {
    return tells ? { problem: told(linkNotLoaded) } : {}
  }
}
