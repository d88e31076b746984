import { useMemo, useState } from 'react'
import type { Worksheet } from '../schema/worksheet.ts'
import { type ComparedPart, type ComparedRow, compare, type Hands, isSame } from '../worksheet/compare.ts'
import type { AnswerRecord } from '../worksheet/record.ts'

interface Props {
  definition: Worksheet
  first: AnswerRecord
  second: AnswerRecord
  /** What the two are called: "Mine" and "Theirs", or two days. */
  titles: [first: string, second: string]
  /** Whether one reader wrote both; if not, the first is the reader's own. */
  hands: Hands
  /** The rank of its heading. */
  rank: 2 | 3
}

/** Two records of one worksheet side by side, answer by answer. Big, and seldom needed: load it on demand (see onDemand.tsx). */
export default function Comparison({ definition, first, second, titles, hands, rank }: Props) {
  const { blocks, results } = useMemo(() => compare(definition, first, second, hands), [definition, first, second, hands])
  const rows = [...blocks, ...results].flatMap((part) => part.rows)
  const same = rows.filter(isSame).length
  const [folded, setFolded] = useState(true)
  const Title = `h${rank}` as const
  const shared = { titles, folded, rank }
  return (
    <section className="comparison" data-hands={hands} aria-label={`${titles[0]} and ${titles[1]}`}>
      <Title>{titles.join(' · ')}</Title>
      <p className="acts">
        <span role="status">{sumOf(rows.length, same)}</span>
        {same > 0 && (
          <button type="button" className="screen" onClick={() => setFolded(!folded)}>
            {folded ? 'Show' : 'Fold away'} what is the same
          </button>
        )}
      </p>
      {blocks.map((part) => (
        <Part key={part.id} part={part} written {...shared} />
      ))}
      {results.map((part) => (
        <Part key={part.id} part={part} {...shared} />
      ))}
    </section>
  )
}

function sumOf(all: number, same: number): string {
  if (all === 0) return 'Neither has an answer yet.'
  const others = all - same
  return others === 0 ? 'Both say the same.' : `${others} ${others === 1 ? 'differs' : 'differ'}, ${same} the same.`
}

interface PartProps {
  part: ComparedPart
  titles: [first: string, second: string]
  folded: boolean
  rank: 2 | 3
  /** Answers, in the words of those who gave them; not figures that were worked out. */
  written?: boolean
}

function Part({ part, titles, folded, rank, written = false }: PartProps) {
  const Title = rank === 2 ? 'h3' : 'h4'
  const shown = folded ? part.rows.filter((row) => !isSame(row)) : part.rows
  const away = part.rows.length - shown.length
  return (
    <section className="compared">
      <Title className="subtitle">{part.title}</Title>
      {shown.length > 0 && (
        <>
          <p className="compared-head" aria-hidden="true">
            <span>{titles[0]}</span>
            <span>{titles[1]}</span>
          </p>
          <dl>
            {shown.map((row, index) => (
              <Row key={row.id} row={row} titles={titles} written={written} repeats={row.about === shown[index - 1]?.about} />
            ))}
          </dl>
        </>
      )}
      {away > 0 && <p className="hint">{away} the same</p>}
    </section>
  )
}

interface RowProps {
  row: ComparedRow
  titles: [first: string, second: string]
  written: boolean
  /** It is about the same as the row before, which to the eye need not be said again. */
  repeats: boolean
}

function Row({ row, titles, written, repeats }: RowProps) {
  return (
    <div className="compared-row">
      <dt>
        {row.about && <span className={repeats ? 'visually-hidden' : 'compared-about'}>{row.about} </span>}
        {row.question}
      </dt>
      {[row.first, row.second].map((words, index) => (
        <dd key={index}>
          <span className="compared-whose">{titles[index]} </span>
          {words ? <span className={written ? 'typed' : undefined}>{words}</span> : <NoAnswer />}
        </dd>
      ))}
      {row.difference && <dd className="compared-by">{row.difference}</dd>}
    </div>
  )
}

/** A dash to the eye; what is read aloud has to say it. */
function NoAnswer() {
  return (
    <span className="hint">
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">no answer</span>
    </span>
  )
}
