import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { decode } from './decode.ts'
import type { FoundMemo, Reading, Remark } from './found.ts'
import { readMarkdown } from './marked.ts'
import { readPage } from './page.ts'
import { readArchive } from './text/archive.ts'
import { readExport } from './wordpress/export.ts'

/** The folder that memos are written to where nobody names one; its files are never read as an archive. */
export const defaultFolder = 'imported-memos'

type Reader = (file: string, text: string) => Reading

const readers: Record<string, Reader> = {
  '.txt': readArchive,
  '.text': readArchive,
  '.xml': readExport,
  '.wxr': readExport,
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.html': readPage,
  '.htm': readPage,
}

const known = Object.keys(readers).join(', ')

/**
 * The files that are to be read: those that are named, and those of a known kind in folders that are named.
 * @throws where one is not there, or a folder has none
 */
export function filesIn(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const there = statSync(path, { throwIfNoEntry: false })
    if (!there) throw new Error(`There is no file ${path}.`)
    if (!there.isDirectory()) return path
    const found = within(path)
    if (found.length === 0) throw new Error(`There is nothing to import in ${path}: it has no file that ends in ${known}.`)
    return found
  })
}

function within(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.') && name !== defaultFolder)
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return within(path)
    return readers[extname(entry.name).toLowerCase()] ? path : []
  })
}

/**
 * Reads the memos of a file, by the ending of its name and what it begins with.
 * @throws where it is no text, or cannot be read; the message names the file
 */
export function readFile(path: string): Reading {
  const bytes = readFileSync(path)
  const { text, doubts } = decode(bytes)
  if (text.slice(0, 8000).includes('\0')) throw new Error(`${path} is no text. Save it as plain text, HTML or Markdown, and import that.`)
  const reading = readerFor(path, text)(path, text)
  return withDoubts(reading, doubts)
}

/** What was noticed on lines of a memo is said of that memo. */
function withDoubts(reading: Reading, doubts: Remark[]): Reading {
  const of = ({ from, to }: FoundMemo) => doubts.filter(({ line }) => line >= from && line <= to && line > 1)
  const memos = reading.memos.map((memo) => ({ ...memo, doubts: [...of(memo), ...memo.doubts].toSorted((a, b) => a.line - b.line) }))
  const said = memos.flatMap(of)
  return { ...reading, memos, doubts: [...doubts.filter((doubt) => !said.includes(doubt)), ...reading.doubts] }
}

function readerFor(path: string, text: string): Reader {
  const start = text.slice(0, 500).trimStart().toLowerCase()
  const byStart = /^<\?xml|^<rss\b/.test(start) ? readExport : /^<!doctype html|^<html\b/.test(start) ? readPage : undefined
  return byStart ?? readers[extname(path).toLowerCase()] ?? readArchive
}
