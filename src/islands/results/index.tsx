import { type ComponentType, memo, useEffect } from 'react'
import type { Result, ResultOf } from '../../schema/result.ts'
import styles from '../../styles/awake.css?url'
import { useForm } from '../form.ts'
import { loadStyles } from '../loadStyles.ts'
import { Count } from './Count.tsx'
import { Document } from './Document.tsx'
import { Extremes } from './Extremes.tsx'
import { Gap } from './Gap.tsx'
import { Score } from './Score.tsx'
import { Share } from './Share.tsx'

type Views = { [Kind in Result['kind']]: ComponentType<{ result: ResultOf<Kind> }> }

/** The view of each kind of result. A new kind in the schema does not compile until it has one here. */
const views: Views = {
  score: memo(Score),
  strongest: memo(Extremes),
  weakest: memo(Extremes),
  gap: memo(Gap),
  count: memo(Count),
  share: memo(Share),
  document: memo(Document),
}

/** What the answers add up to, computed anew with every answer. */
export function Results() {
  const { definition } = useForm()
  useEffect(() => loadStyles(styles), [])
  if (definition.results.length === 0) return null
  return (
    <section className="results" aria-label="What it shows">
      {definition.results.map((result) => (
        <ResultView key={result.id} result={result} />
      ))}
    </section>
  )
}

function ResultView({ result }: { result: Result }) {
  const { definition, rank } = useForm()
  const Title = `h${rank}` as const
  const View = views[result.kind] as ComponentType<{ result: Result }>
  const heading = `${definition.id}-${result.id}`
  return (
    <section className={`block result result-${result.kind}`} aria-labelledby={heading}>
      <Title id={heading}>{result.title}</Title>
      {result.intro && <p className="intro">{result.intro}</p>}
      <View result={result} />
    </section>
  )
}
