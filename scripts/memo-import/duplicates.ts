import type { FoundMemo } from './found.ts'
import { missingIn } from './words.ts'

/** A memo that another one repeats. */
export interface Duplicate {
  memo: FoundMemo
  kept: FoundMemo
  /** Its words that the other has not. */
  onlyHere: string[]
}

const run = 5
const alike = 0.7

/** Finds memos that are the same but for a little, by the runs of five words that they share, and keeps the fullest of each. */
export function withoutDuplicates(memos: readonly FoundMemo[]): { kept: FoundMemo[]; duplicates: Duplicate[] } {
  const known = new Map<number, FoundMemo[]>()
  const kept = new Set<FoundMemo>()
  const duplicates: Duplicate[] = []
  const fullest = memos.toSorted((a, b) => b.words.length - a.words.length)
  for (const memo of fullest) {
    const runs = runsOf(memo.words)
    const twin = twinOf(runs, known)
    if (twin) duplicates.push({ memo, kept: twin, onlyHere: missingIn(twin.words, memo.words) })
    else {
      kept.add(memo)
      for (const each of runs) remember(known, each, memo)
    }
  }
  return { kept: memos.filter((memo) => kept.has(memo)), duplicates }
}

/** A run that stands in many memos, such as a line below each, tells nothing. */
function remember(known: Map<number, FoundMemo[]>, run: number, memo: FoundMemo) {
  const memos = known.get(run)
  if (!memos) known.set(run, [memo])
  else if (memos.length < 50) memos.push(memo)
}

function twinOf(runs: Set<number>, known: Map<number, FoundMemo[]>): FoundMemo | undefined {
  const shared = new Map<FoundMemo, number>()
  for (const each of runs) for (const memo of known.get(each) ?? []) shared.set(memo, (shared.get(memo) ?? 0) + 1)
  const [best] = [...shared].toSorted(([, a], [, b]) => b - a)
  return best && best[1] >= Math.max(1, runs.size * alike) ? best[0] : undefined
}

/** The runs of words as numbers. Every fourth is enough, but where there are few. */
function runsOf(words: readonly string[]): Set<number> {
  const runs = new Set<number>()
  const last = Math.max(1, words.length - run + 1)
  for (let i = 0; i < last; i++) runs.add(hash(words.slice(i, i + run).join(' ')))
  const some = [...runs].filter((each) => each % 4 === 0)
  return some.length >= 8 ? new Set(some) : runs
}

/** FNV-1a, as far as it takes to tell runs of words apart. */
function hash(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0
  return hash
}
