/** The characters that Windows-1252 has for the bytes from 0x80 to 0x9F; five bytes mean nothing there and stay control characters. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const later = `[\\u0080-\\u00bf${windows}]`

/** What letters, signs and pictures of UTF-8 look like once they were taken for Windows-1252: é as Ã©, ’ as â€™. */
export const misread = new RegExp(`[ÂÃÄÅ]${later}|[âï]${later}{2}|ð${later}{3}`, 'gu')

/** What was written, of characters that `misread` finds; undefined where they make no sense either, or none that texts are likely to have. */
export function reread(characters: string): string | undefined {
  const bytes = [...characters].map((character) => {
    const place = windows.indexOf(character)
    return place < 0 ? character.charCodeAt(0) : 0x80 + place
  })
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
    return likely.test(text) ? text : undefined
  } catch {
    return undefined
  }
}

/** Latin letters, punctuation, the signs for euro and trade mark, emoji. "Ä“" at the end of a German quotation is none of them. */
const likely = /^(?:[\u00a0-\u0107\u0118-\u017f\u2010-\u203a\u20ac\u2122\ufeff]|\p{Extended_Pictographic})$/u
