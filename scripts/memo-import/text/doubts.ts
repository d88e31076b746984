import type { Remark } from '../found.ts'
import { endsSentence } from './shapes.ts'
import type { Unit } from './units.ts'

const signs: [RegExp, string][] = [
  [
    /\b(?:pictured (?:here|above|below)|(?:picture|photo|graphic|chart|diagram|image) (?:above|below)|see (?:the )?(?:picture|photo|chart|figure|diagram))\b/i,
    'speaks of a picture that is not in the file',
  ],
  [
    /\bclick (?:here|on|through)\b|\b(?:more|read|register|sign up|download|enter|information|go|see)\b[^.?!]{0,50}\bhere\b[.!)]|\(join ?here\)/i,
    'speaks of a link that is not in the file',
  ],
  [
    /^(?:contact us|call us|give us a call|e-?mail us|join us|register (?:now|today)|book (?:now|today)|don[’']t miss|hurry)\b/i,
    'reads like an advertisement; kept as text',
  ],
]

const saying =
  /\b(?:sa(?:id|ys?)|wr(?:ote|ites?|itten)|responds?|replied|replies|states?|stated|asked|asks|quot(?:ed?|es)|put it|in part|definition)\b[^.?!]*:$/i

/** What an author should look at in the text: what it speaks of and does not have, lost spaces, words that may be another's. */
export function doubtsIn(units: readonly Unit[]): Remark[] {
  return [...units.flatMap((unit, i) => [...signsIn(unit), ...quotationIn(unit, units[i + 1])]), ...lostSpaces(units)]
}

const signsIn = ({ text, lines }: Unit): Remark[] =>
  signs.flatMap(([pattern, message]) => {
    const [found] = pattern.exec(text) ?? []
    return found ? [{ line: lines[0] ?? 0, message: `${message}: “${found}”` }] : []
  })

/** What follows "she wrote:" without marks may be a quotation. */
function quotationIn(unit: Unit, next: Unit | undefined): Remark[] {
  if (!saying.test(unit.text) || !next || next.marker !== undefined || /^[“"]/.test(next.text) || !endsSentence(next.text)) return []
  return [{ line: next.lines[0] ?? 0, message: `may be a quotation: “${next.text.split(' ').slice(0, 6).join(' ')} …”` }]
}

/** Sentences that run into each other. One remark for all, since such texts have many. */
function lostSpaces(units: readonly Unit[]): Remark[] {
  const places = units.flatMap(({ text, lines }) =>
    [...text.matchAll(/\S*\p{Ll}(?:[.?!:]|[”])[’”]?\p{Lu}\p{Ll}\S*/gu)].map(([found]) => ({ line: lines[0] ?? 0, found })),
  )
  const [first] = places.filter(({ found }) => !/www\.|:\/\//.test(found))
  if (!first) return []
  const more = places.length > 1 ? ` and ${places.length - 1} more` : ''
  return [{ line: first.line, message: `a space may have been lost: “${first.found}”${more}` }]
}
