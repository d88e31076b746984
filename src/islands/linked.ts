import { underCurrentIds } from '../storage/browser.ts'
import { fromFragment } from '../worksheet/share.ts'
import type { Found } from './useGuest.ts'

/**
 * What the fragment of an address brings to one form of a page. Never throws.
 * @param worksheet the one that the form is for
 * @param tells whether the form is the one to tell what concerns none on the page
 */
export async function linked(fragment: string, worksheet: string, tells: boolean): Promise<Found> {
  const link = await fromFragment(fragment)
  if (!link.ok) return tells ? { problem: link.problem } : {}
  const record = underCurrentIds(link.record)
  if (record.worksheet === worksheet) return { record }
  return tells && !isOnPage(record.worksheet) ? { other: record.worksheet } : {}
}

/** A chapter's own questions stand under another id: whoever is told of them looks once more. */
const isOnPage = (worksheet: string) => document.getElementById(worksheet)?.matches('.worksheet')
