import type { Remark } from './found.ts'
import { mend } from './mojibake.ts'

/** A text as it was saved, in lines; what was done to read it. */
export interface Decoded {
  text: string
  doubts: Remark[]
}

/**
 * Reads the bytes of a text in whatever encoding it was saved: UTF-8, UTF-16 (with a byte order mark or without), else Windows-1252, which is Latin-1
 * and a little more. Line ends become those of Unix, and characters that were encoded twice are mended where that is certain.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes)
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
  const { mended, doubts } = mend(text)
  return { text: mended, doubts: encoding === 'utf-8' ? doubts : [{ line: 1, message: `read as ${names[encoding]}` }, ...doubts] }
}

const names = { 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16', 'windows-1252': 'Windows-1252, since it is not UTF-8', 'utf-8': 'UTF-8' }

function encodingOf(bytes: Uint8Array): keyof typeof names {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return withoutMark(bytes.subarray(0, 2000)) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252')
}

/** UTF-16 without a byte order mark: every other byte of European text is zero. */
function withoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0]
  bytes.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (Math.max(even, odd) < bytes.length / 4) return undefined
  return odd > even ? 'utf-16le' : 'utf-16be'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
