import type { LeftOut } from '../found.ts'

/** A line of the source, counted from 1. */
export interface Line {
  number: number
  text: string
}

/** The lines of a text, those that belong to printed pages apart: page numbers, and what is repeated above and below each page. */
export function linesOf(text: string): { lines: Line[]; leftOut: LeftOut[] } {
  const all = text.split('\n').map((line, i) => ({ number: i + 1, text: line }))
  const furniture = pageFurniture(all)
  const leftOut = all.flatMap(({ number, text }) => {
    const reason = furniture.get(number)
    return reason ? [{ line: number, text: text.trim(), reason }] : []
  })
  return { lines: all.filter(({ number }) => !furniture.has(number)), leftOut }
}

const pageNumber = /^[\s–—-]*(?:page|seite|p\.)?\s*(\d{1,4})(?:\s*(?:of|\/)\s*\d{1,4})?[\s–—-]*$/i

/** A number alone on its line is that of a page where others like it go up, one by one. */
function pageFurniture(lines: Line[]): Map<number, string> {
  const numbered = lines.flatMap((line) => {
    const [, page] = pageNumber.exec(line.text.replace('\f', ' ')) ?? []
    return page ? [{ line, page: Number(page) }] : []
  })
  const pages = numbered.filter(({ page }, i) => numbered[i - 1]?.page === page - 1 || numbered[i + 1]?.page === page + 1)
  if (pages.length < 2) return new Map()
  const breaks = [...pages.map(({ line }) => line.number), ...lines.filter(({ text }) => text.includes('\f')).map(({ number }) => number)]
  const heads = runningHeads(lines, breaks)
  return new Map([...heads, ...pages.map(({ line }) => [line.number, 'page number'] as const)])
}

/** Short lines that stand beside page breaks again and again, numbers in them aside; above the first page too. */
function runningHeads(lines: Line[], breaks: number[]): [number, string][] {
  const filled = lines.filter(({ text }) => text.trim() !== '')
  const beside = filled.filter((line, i) => {
    const near = [-2, -1, 1, 2].flatMap((step) => filled[i + step] ?? [])
    return !breaks.includes(line.number) && near.some(({ number }) => breaks.includes(number)) && line.text.trim().length <= 100
  })
  const times = new Map<string, number>()
  for (const { text } of filled) times.set(shape(text), (times.get(shape(text)) ?? 0) + 1)
  const heads = new Set(
    beside.map(({ text }) => shape(text)).filter((head, i, all) => all.indexOf(head) < i && (times.get(head) ?? 0) >= 3),
  )
  return filled.filter(({ text }) => heads.has(shape(text))).map(({ number }) => [number, 'repeated on every page'])
}

const shape = (text: string) => text.trim().replace(/\d+/g, '0').replace(/\s+/g, ' ').toLowerCase()
