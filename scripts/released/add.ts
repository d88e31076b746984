import type { Guide } from '../check/guide.ts'
import { worksheetsIn } from '../check/worksheets.ts'
import { idsIn } from './ids.ts'
import type { Released, ReleasedBlock } from './list.ts'

type Blocks = Released['worksheets'][string]

/** The list with all that the guide has now. Nothing leaves it, and what has changed its kind stays as it was. */
export function withNew(list: Released, guide: Guide): Released {
  const { chapters, worksheets } = seen(guide)
  const now = worksheets.map(({ name, data }) => {
    const blocks = (data?.blocks ?? []).map((block) => [block.id, idsIn(block)])
    return [name, Object.fromEntries(blocks) as Blocks]
  })
  return {
    chapters: union(
      list.chapters,
      chapters.map(({ name }) => name),
    ),
    worksheets: together(list.worksheets, Object.fromEntries(now), (old, now) => together(old, now, joined)),
  }
}

/** What readers see: neither drafts nor the worksheets that belong to nothing else. */
function seen({ chapters, drafts, worksheets }: Guide) {
  const published = chapters.filter(({ name }) => !drafts.includes(name))
  const names = published.map(({ name }) => name)
  const shown = new Set(published.flatMap(({ memo, body }) => worksheetsIn(memo, body)))
  return { chapters: published, worksheets: worksheets.filter(({ name, data }) => shown.has(name) || names.includes(data?.chapter ?? '')) }
}

const joined = (old: ReleasedBlock, now: ReleasedBlock): ReleasedBlock => ({ kind: old.kind, ids: together(old.ids, now.ids, union) })

const union = (old: string[], now: string[]) => [...new Set([...old, ...now])]

/** What is in either record; `join` says what becomes of what is in both. */
function together<T>(old: Record<string, T>, now: Record<string, T>, join: (old: T, now: T) => T): Record<string, T> {
  const both = Object.entries(now).map(([name, value]) => [name, Object.hasOwn(old, name) ? join(old[name] as T, value) : value])
  return { ...old, ...Object.fromEntries(both) }
}

/** How much is in a list and was not before: of chapters, and of the ids of each worksheet that has new ones. */
export function added(before: Released, after: Released): [name: string, count: number][] {
  const ids = Object.entries(after.worksheets).map(([id, blocks]) => [id, sizeOf(blocks) - sizeOf(before.worksheets[id])] as const)
  const counts = [['chapters', after.chapters.length - before.chapters.length] as const, ...ids]
  return counts.filter(([, count]) => count > 0).map(([name, count]) => [name, count])
}

const sizeOf = (blocks: Blocks = {}) => Object.values(blocks).reduce((sum, { ids }) => sum + 1 + Object.values(ids).flat().length, 0)
