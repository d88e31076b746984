import type { Piece } from './mark.ts'

const before = /(?:[\p{L}\p{N}\p{M}’'-]+ ){0,3}$/u
const after = /^(?: [\p{L}\p{N}\p{M}’'-]+){0,3}/u

/**
 * A section's address, with a text fragment that has the browser mark the first word found: `/page/#section:~:text=who-,complains,-still%20cares`. A
 * browser that knows none lands on the section all the same. The words around it make sure that it is this place and not an earlier one; they do
 * not reach beyond punctuation, which the index may have put there.
 */
export function landing(url: string, excerpt: Piece[]): string {
  const at = excerpt.findIndex(({ marked }) => marked)
  const prefix = before.exec(joined(excerpt.slice(0, Math.max(0, at))))?.[0].trim() ?? ''
  const suffix = after.exec(joined(excerpt.slice(at + 1)))?.[0].trim() ?? ''
  if (at < 0 || `${prefix} ${suffix}`.trim().split(' ').length < 2) return url
  return `${url}:~:text=${prefix && `${escaped(prefix)}-,`}${escaped(excerpt[at]?.text ?? '')}${suffix && `,-${escaped(suffix)}`}`
}

const joined = (pieces: Piece[]) => pieces.map(({ text }) => text).join('')

const escaped = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D')
