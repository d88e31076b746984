/** The most that packed text may come to, in bytes: a few hundred characters could otherwise inflate to gigabytes. */
const MAX_INFLATED = 1024 * 1024

type Bytes = Uint8Array<ArrayBuffer>

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
