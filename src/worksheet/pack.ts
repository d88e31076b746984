/** The longest checksum. */
const MAX_SUM = 7

/** The most that packed text may come to, in bytes, as much as a file may hold: a few hundred characters could otherwise inflate to gigabytes. */
const MAX_INFLATED = 1024 * 1024 + MAX_SUM

type Bytes = Uint8Array<ArrayBuffer>

/** JSON in letters that an address can hold: behind a checksum, deflated, in base64url. */
export const pack = async (json: string): Promise<string> => toBase64url(await deflate(checksum(json) + json))

/** The JSON that was packed; `null` where it is damaged, too long, or the checksum before it says otherwise. Never throws. */
export async function unpack(packed: string): Promise<string | null> {
  const bytes = fromBase64url(packed)
  const text = bytes && (await inflate(bytes))
  const [, sum, json] = /^([0-9a-z]{1,7})([[{].*)$/s.exec(text ?? '') ?? []
  return json !== undefined && sum === checksum(json) ? json : null
}

/** FNV-1a, 32 bits, base 36 (Fowler, Noll, Vo). Raw deflate has none, so a letter changed on the way could come out as another answer. */
function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash.toString(36)
}

/** Text as raw deflate (RFC 1951). */
export async function deflate(text: string): Promise<Bytes> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** The text in raw deflate; `null` where it is damaged, not text, or too long. Reads no further than the limit. */
export async function inflate(bytes: Bytes): Promise<string | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let text = ''
  let size = 0
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      size += chunk.value.length
      if (size > MAX_INFLATED) return null
      text += decoder.decode(chunk.value, { stream: true })
    }
    return text + decoder.decode()
  } catch {
    return null
  } finally {
    reader.cancel().catch(() => {})
  }
}

/** Bytes in the letters that an address can hold (RFC 4648, section 5), without padding. */
export function toBase64url(bytes: Bytes): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The bytes written in base64url; `null` where other signs are in it. */
export function fromBase64url(text: string): Bytes | null {
  if (!/^[\w-]*$/.test(text)) return null
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))
  } catch {
    return null
  }
}
