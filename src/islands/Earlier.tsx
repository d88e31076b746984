import { useSyncExternalStore } from 'react'
import { earlierAnswers } from '../worksheet/earlier.ts'
import { useForm } from './form.ts'

/** Answers whose question has gone from the worksheet: still the reader's, each beside the words it answered. */
export function Earlier() {
  const { definition, answers, rank } = useForm()
  const Title = `h${rank}` as const
  const snapshot = useSyncExternalStore(answers.subscribe, answers.snapshot, () => null)
  const found = snapshot ? earlierAnswers(definition, snapshot.record) : []
  if (found.length === 0) return null
  return (
    <section className="block earlier" aria-label="Answers to earlier questions">
      <Title>Answers to earlier questions</Title>
      <p className="intro">These questions have changed or gone since you answered them. Your words are kept.</p>
      <dl>
        {found.map(({ id, question, value }) => (
          <div key={id}>
            <dt>{question || id}</dt>
            <dd className="typed">{String(value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
