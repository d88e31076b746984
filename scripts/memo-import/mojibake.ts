import type { Remark } from './found.ts'

/** The bytes that Windows-1252 has characters of its own for. */
const own = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const next = `[\u00a0-\u00bf${own}\u0080-\u009f]`

/** UTF-8 that was read as Windows-1252. These beginnings stand for accents, quotation marks, dashes and pictograms, and for nothing else that is written. */
const twice = new RegExp(`[ÂÃ]${next}|â[\u0080€\u0082‚\u0084„\u0086†]${next}|ð[\u009fŸ]${next}{2}`, 'g')

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
    const mended = line.replace(twice, (found) => decodedTwice(found) ?? found)
    if (mended !== line) doubts.push({ line: i + 1, message: `mended characters that were encoded twice: ${firstChange(line)}` })
    for (const [pattern, message] of lost)
      for (const [found] of around(mended, pattern)) doubts.push({ line: i + 1, message: `${message}: “${found}”` })
    return mended
  })
  return { mended: lines.join('\n'), doubts }
}

function decodedTwice(found: string): string | undefined {
  const bytes = [...found].map((character) => (own.includes(character) ? 0x80 + own.indexOf(character) : character.charCodeAt(0)))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return undefined
  }
}

function firstChange(line: string): string {
  const [found = ''] = line.match(twice) ?? []
  const count = line.match(twice)?.length ?? 0
  return `“${found}” to “${decodedTwice(found)}”${count > 1 ? ` and ${count - 1} more` : ''}`
}

/** The places of a pattern with the rest of their words; the first of a line. */
const around = (line: string, pattern: RegExp) =>
  [...line.matchAll(pattern)].slice(0, 1).map((match) => {
    const before = /\S*$/.exec(line.slice(0, match.index))?.[0] ?? ''
    const after = /^\S*/.exec(line.slice(match.index + match[0].length))?.[0] ?? ''
    return [before + match[0] + after] as const
  })
