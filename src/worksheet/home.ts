import { refusedHome } from '../words/bringing.ts'

/** The home of a guide, as a reader typed it: in full, with a slash at its end; or what is wrong with it, in a sentence for him. */
export type ParsedHome = { ok: true; home: string } | { ok: false; problem: string }

/**
 * Reads the address that a guide has moved to; one of its pages stands for all of it. Never throws.
 * @param here the home of the guide that the reader is at
 */
export function parseHome(typed: string, here: string): ParsedHome {
  const text = typed.trim()
  if (text === '') return refuse(refusedHome.empty)
  if (isTwo(text)) return refuse(refusedHome.two)
  if (/\s/.test(text)) return refuse(refusedHome.spaced)
  const url = parseUrl(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`)
  if (!url || !isFound(url.hostname)) return refuse(refusedHome.notOne)
  if (url.username || url.password) return refuse(refusedHome.secret)
  if (!isSafe(url)) return refuse(refusedHome.unsafe)
  const home = `${url.origin}${url.pathname.replace(page, '')}/`
  return home === here ? refuse(refusedHome.here) : { ok: true, home }
}

/** The pages of any guide: somebody may have copied the address of one of them. */
const page = /\/((chapters|worksheets|paths|workbook|search|ideas|about|moving)(\/.*)?|index\.html)?$/

const refuse = (problem: string) => ({ ok: false, problem }) as const

/** Somebody wrote the new address behind the one that stood in the field: to a browser it would be a path. What follows a `?` may hold an address. */
const isTwo = (text: string) => /.https?:\//i.test(text.replace(/[?#].*/s, ''))

/** A name that the web can have, with a dot in it, or the number of a host, or the reader's own device: anything else is a slip of the pen. */
const isFound = (hostname: string) => /[^.]\.[^.]/.test(hostname) || hostname.startsWith('[') || isLocal(hostname)

/** Encrypted, or not leaving the device. */
const isSafe = ({ protocol, hostname }: URL) => protocol === 'https:' || (protocol === 'http:' && isLocal(hostname))

/** Whether a host is the reader's own device, as while a guide is written. */
export const isLocal = (hostname: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(hostname)

/** An address in its parts; `null` where a text is none. Some browsers of today have no URL.parse yet. */
export function parseUrl(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}
