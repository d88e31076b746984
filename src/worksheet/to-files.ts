import { isObject, parseJson } from './json.ts'
import { bytesOf, MAX_FILE } from './to-backup.ts'

/** One piece of a file that would be larger than a file may be. */
export interface Part {
  format: typeof PART
  /** When the copy was made: what tells its parts from another copy's. */
  exported: string
  /** Which of the files too large it is a part of, from 0. */
  file: number
  part: number
  of: number
  text: string
}

export const PART = 'mondaybook-part'

/** Room for what stands around the contents of a file. */
const FRAME = 300

/** Characters that are measured at once where a text is cut. */
const STEP = 65_536

interface Copy extends Record<string, unknown> {
  exported: string
  records: unknown[]
  dated?: unknown[]
  reading?: unknown
}

/**
 * A copy as texts of files, none larger than can be read again. Each is a copy of its own as far as it goes, so that losing one loses no other; only a
 * worksheet that is larger than a file comes in parts, which have to be brought back together.
 * @param copy as `toBackup` writes it; any other text is one file, as it is
 */
export function toFiles(copy: string): string[] {
  const data = bytesOf(copy) <= MAX_FILE ? null : parseJson(copy)
  if (!isCopy(data)) return [copy]
  const { records, dated = [], reading } = data
  const pieces = [
    ...records.map((record) => ({ record })),
    ...dated.map((one) => ({ dated: one })),
    ...(reading === undefined ? [] : [{ reading }]),
  ]
  const files = grouped(pieces, (piece) => bytesOf(JSON.stringify(piece))).map((group) => ({
    ...data,
    records: group.flatMap((piece) => ('record' in piece ? [piece.record] : [])),
    dated: group.flatMap((piece) => ('dated' in piece ? [piece.dated] : [])),
    reading: group.find((piece) => 'reading' in piece)?.reading,
  }))
  return files.map((file) => JSON.stringify(file)).flatMap((text, file) => (bytesOf(text) <= MAX_FILE ? text : toParts(text, data, file)))
}

const isCopy = (data: unknown): data is Copy => isObject(data) && typeof data.exported === 'string' && Array.isArray(data.records)

function toParts(text: string, { exported }: Copy, file: number): string[] {
  const steps = Array.from({ length: Math.ceil(text.length / STEP) }, (_, index) => text.slice(index * STEP, (index + 1) * STEP))
  const pieces = grouped(steps, (step) => bytesOf(JSON.stringify(step))).map((group) => group.join(''))
  return pieces.map((piece, part) => JSON.stringify({ format: PART, exported, file, part, of: pieces.length, text: piece } satisfies Part))
}

/** In groups, in their order, each within a file's size; what is larger by itself is a group by itself. */
function grouped<Piece>(pieces: readonly Piece[], sizeOf: (piece: Piece) => number): Piece[][] {
  const groups: Piece[][] = []
  let room = 0
  for (const piece of pieces) {
    const size = sizeOf(piece)
    if (size > room) groups.push([])
    room = (size > room ? MAX_FILE - FRAME : room) - size
    groups.at(-1)?.push(piece)
  }
  return groups
}
