import type { FoundMemo, LeftOut, Remark } from './found.ts'

/** What became of a memo. */
export interface MemoReport {
  title: string
  /** The file of its chapter, and whether it was written: a file that is there stays as it is. */
  file: string
  written: 'yes' | 'would be' | 'no, the file is there already'
  source: { file: string; from: number; to: number }
  author: string | undefined
  date: string | undefined
  tags: string[]
  words: { in: number; added: number; out: number; leftOut: number }
  lost: string[]
  strange: string[]
  keyPoints: number
  questions: number
  leftOut: LeftOut[]
  pleaseLook: Remark[]
}

/** What an import did, and what its author should know. */
export interface Report {
  memos: MemoReport[]
  repeated: { title: string; source: MemoReport['source']; words: number; keptFrom: MemoReport['source']; onlyHere: string[] }[]
  files: { file: string; words: number; memos: number; leftOut: LeftOut[]; pleaseLook: Remark[] }[]
  /** What was chosen for all, since nobody said otherwise. */
  chosen: string[]
}

export const sourceOf = ({ file, from, to }: FoundMemo) => ({ file, from, to })

/** Whether words were lost, or a memo was not written: the import is not done. */
export const isUndone = ({ memos }: Report) =>
  memos.some(({ lost, strange, written }) => lost.length > 0 || strange.length > 0 || written.startsWith('no'))

/** The report in words, for whoever imports. */
export function inWords(report: Report): string {
  return [
    ...report.memos.map(memoWords),
    ...section('Repeated, and left to the fuller one', report.repeated.map(repeatedWords)),
    ...files(report),
    summary(report),
  ].join('\n\n')
}

function memoWords(memo: MemoReport): string {
  const { words, source, leftOut, pleaseLook, tags } = memo
  const lines: [string, string][] = [
    ['from', [`${source.file}, lines ${source.from}–${source.to}`, memo.author, memo.date].filter(Boolean).join('; ')],
    ['words', `${words.in} in, ${words.out} in the chapter, ${words.leftOut} left out${words.added > 0 ? `, ${words.added} added` : ''}`],
    [
      'has',
      [several(memo.keyPoints, 'key point'), several(memo.questions, 'question'), tags.length > 0 ? `filed under ${tags.join(', ')}` : '']
        .filter(Boolean)
        .join(', '),
    ],
    ...memo.lost.slice(0, 1).map((): [string, string] => ['LOST', memo.lost.join(' ')]),
    ...memo.strange.slice(0, 1).map((): [string, string] => ['NEW', memo.strange.join(' ')]),
    ...leftOut.map(({ line, text, reason }): [string, string] => ['left out', `${line}: ${reason}: “${short(text)}”`]),
    ...pleaseLook.map(({ line, message }): [string, string] => ['look', `${line}: ${message}`]),
  ]
  const note = memo.written === 'yes' ? '' : memo.written === 'would be' ? '  (not written)' : '  (NOT WRITTEN: the file is there already)'
  return [`${memo.file}  “${memo.title}”${note}`, ...lines.map(([name, value]) => `  ${name.padEnd(9)} ${value}`)].join('\n')
}

const short = (text: string) => (text.length > 160 ? `${text.slice(0, 159)}…` : text)

const repeatedWords = ({ title, source, words, keptFrom, onlyHere }: Report['repeated'][number]) =>
  `  ${source.file}, lines ${source.from}–${source.to}  “${title}”, ${several(words, 'word')}; kept from ${keptFrom.file}, line ${keptFrom.from}${
    onlyHere.length > 0 ? `; only here: ${short(onlyHere.join(' '))}` : ''
  }`

function files({ files }: Report): string[] {
  const leftOut = files.flatMap(({ file, leftOut }) =>
    leftOut.map(({ line, text, reason }) => `  ${file}:${line}  ${reason}: “${short(text)}”`),
  )
  const look = files.flatMap(({ file, pleaseLook }) => pleaseLook.map(({ line, message }) => `  ${file}:${line}  ${message}`))
  return [...section('Left out, of no memo', leftOut), ...section('Please look', look)]
}

const section = (title: string, lines: string[]) => (lines.length > 0 ? [[title, ...lines].join('\n')] : [])

function summary({ memos, repeated, files, chosen }: Report): string {
  const leftOut = memos.reduce((sum, { words }) => sum + words.leftOut, 0)
  const look = [...memos, ...files].reduce((sum, { pleaseLook }) => sum + pleaseLook.length, 0)
  const lost = memos.reduce((sum, { lost }) => sum + lost.length, 0)
  const written = memos.filter(({ written }) => written === 'yes').length
  return [
    ...chosen.map((line) => `Chosen for all: ${line}`),
    `${several(memos.length, 'memo')} found, ${written} written, ${repeated.length} repeated; ${several(leftOut, 'word')} left out, ${several(look, 'place')} to look at.`,
    lost === 0
      ? 'Every word of every memo is in its chapter or in the list above.'
      : `${several(lost, 'word')} lost: see LOST above. Please report this.`,
  ].join('\n')
}

const several = (n: number, what: string) => `${n === 0 ? 'no' : n} ${what}${n === 1 ? '' : 's'}`
