import { refusedFile, unreadableFile } from '../words/bringing.ts'
import { merged, type ParsedBackup, parseBackup, parseWhole, tooLarge } from './backup.ts'
import { isObject, parseJson } from './json.ts'
import { togetherRead } from './reading.ts'
import { MAX_FILE } from './to-backup.ts'
import { PART, type Part } from './to-files.ts'

/** A file that somebody chose. */
export interface Chosen {
  name: string
  /** In bytes. */
  size: number
  /** `null` where it is too large to be read, or the browser could not read it. */
  text: string | null
}

/** What reading files gave: as for one of them, and the name of the one that a problem is about. */
export type ParsedFiles = ParsedBackup & { name: string }

/** More than a browser can keep of answers would come to. */
const MAX_PARTS = 100

/** Reads files of answers as one copy, with what comes in parts put together. All of them are checked before anything is used. Never throws. */
export function parseFiles(files: readonly Chosen[]): ParsedFiles {
  const found: ParsedFiles[] = []
  const large = new Map<string, { name: string; parts: Part[] }>()
  for (const { name, size, text } of files) {
    const part = text && partIn(text)
    if (text === null) found.push({ ...unread(size), name })
    else if (!part) found.push({ ...parseBackup(text), name })
    else {
      const key = `${part.exported} ${part.file}`
      large.set(key, { name, parts: [...(large.get(key)?.parts ?? []), part] })
    }
  }
  for (const { name, parts } of large.values()) found.push({ ...joined(parts), name })
  return found.find(({ ok }) => !ok) ?? together(found)
}

const unread = (size: number): ParsedBackup => (size > MAX_FILE ? tooLarge(size) : { ok: false, problem: unreadableFile })

function partIn(text: string): Part | null {
  const data = parseJson(text)
  if (!isObject(data) || data.format !== PART) return null
  const { exported, file, part, of, text: piece } = data
  const isPlace =
    Number.isInteger(part) && Number.isInteger(of) && Number(part) >= 0 && Number(part) < Number(of) && Number(of) <= MAX_PARTS
  const isWhole = isPlace && typeof exported === 'string' && Number.isInteger(file) && typeof piece === 'string'
  return isWhole ? (data as unknown as Part) : null
}

function joined(parts: Part[]): ParsedBackup {
  const of = parts[0]?.of ?? 0
  const texts = Array.from({ length: of }, (_, index) => parts.find(({ part }) => part === index)?.text)
  if (!texts.includes(undefined)) return parseWhole(texts.join(''))
  return { ok: false, problem: refusedFile.partMissing(of) }
}

const named = (files: ParsedFiles[]) => files.map(({ name }) => name).join(', ')

function together(found: ParsedFiles[]): ParsedFiles {
  const all = found.flatMap((one) => (one.ok ? one : []))
  const records = merged(all.flatMap(({ records }) => records))
  if (!records.ok) return { ...records, name: named(found) }
  return { ...records, name: '', dated: all.flatMap(({ dated }) => dated), reading: togetherRead(all.map(({ reading }) => reading)) }
}
