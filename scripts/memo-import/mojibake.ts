import { misread, reread } from '../mojibake.ts'
import type { Remark } from './found.ts'

/** What was lost for good, or may be meant. */
const lost: [RegExp, string][] = [
  [/\p{L}\?\?+(?=[\p{L},;])/gu, 'a character may have been lost'],
  [/\ufffd/g, 'a character has been lost'],
  [/[ÂÃâð][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/g, 'characters may have been encoded twice'],
  [/\p{L}+ ‘ \p{L}+/gu, 'a dash may have been lost'],
]

/** Mends what was encoded twice, where only one text can have been meant, and lists by their lines what was mended and what is in doubt. */
export function mend(text: string): { mended: string; doubts: Remark[] } {
  const doubts: Remark[] = []
  const lines = text.split('\n').map((line, i) => {
    const mended = line.replace(misread, (found) => reread(found) ?? found)
    if (mended !== line) doubts.push({ line: i + 1, message: `mended characters that were encoded twice: ${firstChange(line)}` })
    for (const [pattern, message] of lost)
      for (const [found] of around(mended, pattern)) doubts.push({ line: i + 1, message: `${message}: “${found}”` })
    return mended
  })
  return { mended: lines.join('\n'), doubts }
}

function firstChange(line: string): string {
  const [found = '', ...more] = (line.match(misread) ?? []).filter(reread)
  return `“${found}” to “${reread(found)}”${more.length > 0 ? ` and ${more.length} more` : ''}`
}

/** The places of a pattern with the rest of their words; the first of a line. */
const around = (line: string, pattern: RegExp) =>
  [...line.matchAll(pattern)].slice(0, 1).map((match) => {
    const before = /\S*$/.exec(line.slice(0, match.index))?.[0] ?? ''
    const after = /^\S*/.exec(line.slice(match.index + match[0].length))?.[0] ?? ''
    return [before + match[0] + after] as const
  })
