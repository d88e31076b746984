import { parseDocument } from 'yaml'
import type { About } from './found.ts'
import { dayIn } from './text/byline.ts'

/** What the front matter of a file says, in the fields that memos have. */
export interface Front extends About {
  title: string | undefined
}

/** A file parted into the fields of its front matter and its text. */
export interface Parted {
  fields: Record<string, unknown>
  body: string
  /** The line that the text begins in. */
  line: number
  /** What keeps the front matter from being read. */
  fault: string | undefined
}

const yaml = /^---[ \t]*\n([\s\S]*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/
const toml = /^\+\+\+[ \t]*\n([\s\S]*?\n)?\+\+\+[ \t]*(?:\n|$)/

/** Reads front matter in YAML, or in TOML as far as it is one `name = value` a line. What cannot be read is kept as it stands. */
export function partedFrom(text: string): Parted {
  const found = yaml.exec(text) ?? toml.exec(text)
  if (!found) return { fields: {}, body: text, line: 1, fault: undefined }
  const [whole, inside = ''] = found
  const rest = { body: text.slice(whole.length), line: whole.split('\n').length }
  if (whole.startsWith('+')) return { fields: tomlFields(inside), ...rest, fault: undefined }
  const document = parseDocument(inside)
  const [error] = document.errors
  const value: unknown = error ? undefined : document.toJS()
  const isFields = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (isFields) return { fields: value as Record<string, unknown>, ...rest, fault: undefined }
  return {
    fields: inside.trim() ? { 'front matter': inside } : {},
    ...rest,
    fault: inside.trim() ? (error?.message ?? 'it has no fields') : undefined,
  }
}

function tomlFields(text: string): Record<string, unknown> {
  const lines = text.split('\n').flatMap((line) => {
    const [, name, value] = /^\s*([\w-]+)\s*=\s*(.+?)\s*$/.exec(line) ?? []
    return name && value ? [[name, literal(value)] as const] : line.trim() ? [[line.trim(), null] as const] : []
  })
  return Object.fromEntries(lines)
}

function literal(value: string): unknown {
  try {
    return JSON.parse(value.replace(/^'(.*)'$/, '"$1"'))
  } catch {
    return value
  }
}

/** Finds what a chapter has fields for, by the names that blogs give them. */
export function frontFrom(fields: Record<string, unknown>): Front {
  const unknown = { ...fields }
  const take = <T>(read: (value: unknown) => T | undefined, ...names: string[]): T | undefined => {
    for (const name of names) {
      const value = read(unknown[name])
      if (value === undefined) continue
      delete unknown[name]
      return value
    }
    return undefined
  }
  const published = take((value) => (typeof value === 'boolean' ? value : undefined), 'published')
  return {
    title: take(line, 'title'),
    deck: take(deckFrom, 'deck', 'description', 'excerpt', 'summary', 'subtitle'),
    author: take(nameFrom, 'author', 'authors', 'by'),
    date: take(dateFrom, 'date', 'pubDate', 'publishDate', 'published', 'created'),
    draft: take((value) => (typeof value === 'boolean' ? value : undefined), 'draft') ?? published === false,
    slug: take(line, 'slug'),
    tags: [take(listFrom, 'tags'), take(listFrom, 'categories', 'category'), take(listFrom, 'keywords')].flatMap((list) => list ?? []),
    unknown,
  }
}

const line = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ').trim() || undefined : undefined

const deckFrom = (value: unknown) => {
  const text = line(value)
  return text && text.length <= 220 ? text : undefined
}

function nameFrom(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(nameFrom).filter(Boolean).join(', ') || undefined
  return typeof value === 'object' && value !== null && 'name' in value ? line(value.name) : line(value)
}

const dateFrom = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : dayIn(line(value)))

function listFrom(value: unknown): string[] | undefined {
  if (Array.isArray(value)) return value.flatMap((each) => line(each) ?? [])
  return line(value)
    ?.split(',')
    .map((each) => each.trim())
}
