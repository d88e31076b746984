import { misread, reread } from '../../mojibake.ts'
import { dataFiles, type Guide } from '../guide.ts'
import { type Mistake, type Problem, placeIn, warning } from '../problem.ts'

/** Text that lost characters on its way here: `â€™` for an apostrophe, `Ã©` for é, `Ust??ner`, and the sign � that stands for what is lost. */
export function lostCharacters(guide: Guide): Problem[] {
  return dataFiles(guide).flatMap((file) => {
    const text = 'body' in file ? `${file.text}${String(file.body).slice(file.text.length)}` : file.text
    if (!anySuspect.test(text)) return []
    return suspects.flatMap(([pattern, mistake]) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const found = mistake(match[0], tokenAt(text, match.index))
        return found ? warning(placeIn(file.file, text, match.index), found) : []
      }),
    )
  })
}

/** The run of characters without spaces that a place is in: an address may have a question mark in its middle. */
const tokenAt = (text: string, index: number) =>
  (/\S*$/.exec(text.slice(0, index))?.[0] ?? '') + (/^\S*/.exec(text.slice(index))?.[0] ?? '')

/** What all of them have in common: few texts have any of it, and looking closer takes time. */
const anySuspect = /\ufffd|\?[\p{L}?]|[ÂÃÄÅâïð][\u0080-\uffff]/u

const suspects: [RegExp, (found: string, token: string) => Mistake | undefined][] = [
  [misread, (found) => changed(found, reread(found))],
  [/â€(?![\u0080-\u00bf™œ\u009d˜¦“”¢])/g, (found) => changed(found, '”', false)],
  [/\p{L}*\ufffd+\p{L}*/gu, (found) => lost(found)],
  [/\p{L}+\?{2,}\p{L}+/gu, (found) => lost(found)],
  [/\p{L}+\?\p{L}+/gu, (found, token) => (/[/=&]/.test(token) ? undefined : (contraction(found) ?? lost(found)))],
]

const contraction = (found: string) => (/\?(s|t|re|ve|ll|d|m)$/.test(found) ? changed(found, found.replace('?', "'")) : undefined)

function changed(from: string, to: string | undefined, certain = true): Mistake | undefined {
  if (to === undefined) return undefined
  const shown = to === '\u00a0' ? 'a space' : `\`${to}\``
  return { ...lost(from), mend: certain ? `write ${shown}` : `look it up: was it ${shown}?`, change: certain ? { from, to } : undefined }
}

const lost = (found: string): Mistake => ({
  found: `"${found}", which looks like text that lost characters when it was pasted or saved`,
  expected: 'the characters that were meant',
  mend: 'look the word up where it comes from, and type it anew',
})
