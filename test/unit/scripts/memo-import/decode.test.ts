import { describe, expect, it } from 'vitest'
import { decode } from '../../../../scripts/memo-import/decode.ts'

const utf16 = (text: string, mark: boolean) => Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')

describe('a text is read', () => {
  it.each([
    ['UTF-8', Buffer.from('Ünder way\n')],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffÜnder way\n')],
    ['UTF-16', utf16('Ünder way\n', true)],
    ['UTF-16 without a mark', utf16('Ünder way\n', false)],
    ['UTF-16 the other way round', utf16('Ünder way\n', true).swap16()],
    ['Latin-1', Buffer.from('Ünder way\n', 'latin1')],
    ['with the line ends of Windows', Buffer.from('Ünder way\r\n')],
  ])('in %s', (_, bytes) => expect(decode(bytes).text).toBe('Ünder way\n'))

  it('in Windows-1252, and says so', () => {
    const { text, doubts } = decode(Uint8Array.from([0x93, 0x41, 0x94, 0x85]))
    expect(text).toBe('“A”…')
    expect(doubts).toEqual([{ line: 1, message: 'read as Windows-1252, since it is not UTF-8' }])
  })
})

describe('characters that were encoded twice', () => {
  it('are mended, and listed by line', () => {
    const { text, doubts } = decode(Buffer.from('So.\nItâ€™s FÃ¼r you â€“ Â© ðŸ˜€'))
    expect(text).toBe('So.\nIt’s Für you – © 😀')
    expect(doubts).toEqual([{ line: 2, message: 'mended characters that were encoded twice: “â€™” to “’” and 4 more' }])
  })

  it.each([
    ['Mr Ag??ner and friends', 'a character may have been lost: “Ag??ner”'],
    ['An oar\ufffds end', 'a character has been lost: “oar\ufffds”'],
    ['Ann ‘ Yes.', 'a dash may have been lost: “Ann ‘ Yes.”'],
  ])('or lost are listed and left as they are: %s', (line, message) => {
    expect(decode(Buffer.from(`\n${line}`))).toEqual({ text: `\n${line}`, doubts: [{ line: 2, message }] })
  })

  it.each(['What?? Now??', 'CAFÉ» and Ângela, São, Ãlvaro', '‘so’ he said'])('are not in “%s”', (line) => {
    expect(decode(Buffer.from(line))).toEqual({ text: line, doubts: [] })
  })
})
