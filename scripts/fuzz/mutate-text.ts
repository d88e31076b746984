import type { Step } from './mutate-data.ts'

const pieces = [
  '\uFEFF',
  '\ud800',
  '\udfff',
  '\0',
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\\',
  '__proto__',
  '%22',
  '&amp;',
  '&',
  '=',
  '+',
  ' ',
  '\n',
  'null',
  '9e99',
  'é',
  '=3D',
  '<wbr>',
  '…',
]

/** A text as it can be altered on its way: cut, doubled, letters and bits changed, in another encoding, with signs that chat programs and mails put in. */
export const mutateText = (text: string, steps: readonly Step[]): string => steps.reduce(changed, text)

function changed(text: string, [kind, where, what]: Step): string {
  const place = text.length > 0 ? where % text.length : 0
  const end = place + 1 + (what % 40)
  switch (kind % 8) {
    case 0:
      return text.slice(0, place)
    case 1:
      return text.slice(0, place) + text.slice(end)
    case 2:
      return text.slice(0, end) + text.slice(place)
    case 3:
      return text.slice(0, place) + (pieces[what % pieces.length] ?? '') + text.slice(place)
    case 4:
      return text.slice(0, place) + String.fromCharCode((text.charCodeAt(place) ^ (1 << (what % 16))) & 0xffff) + text.slice(place + 1)
    case 5:
      return flipped(text, where, what)
    case 6:
      return kind % 3 === 0 ? `\uFEFF${text}` : encodeURIComponent(text.replace(/[\ud800-\udfff]/g, ''))
    default:
      return decode(Buffer.from(text, 'utf16le'))
  }
}

/** One bit of the bytes changed, read as browsers read files: broken letters replaced, a byte order mark left out. */
function flipped(text: string, where: number, what: number): string {
  const bytes = Buffer.from(text)
  if (bytes.length > 0) bytes[where % bytes.length] = (bytes[where % bytes.length] ?? 0) ^ (1 << (what % 8))
  return decode(bytes)
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
