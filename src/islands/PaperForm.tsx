import { useMemo } from 'react'
import type { Worksheet } from '../schema/worksheet.ts'
import type { AnswerRecord } from '../worksheet/record.ts'
import { Blocks } from './blocks/index.tsx'
import { Earlier } from './Earlier.tsx'
import { FormHead } from './FormHead.tsx'
import { type Form, FormContext, fixedAnswers } from './form.ts'
import { Results } from './results/index.tsx'

/** A filled form to print, with nothing to press. It is a form of its own, since radio buttons of one name are one group wherever no form parts them. */
export function PaperForm({ definition, record }: { definition: Worksheet; record: AnswerRecord }) {
  const form = useMemo<Form>(
    () => ({ definition, answers: fixedAnswers(record), fixed: true, rank: 3, paper: false }),
    [definition, record],
  )
  return (
    <FormContext value={form}>
      <form className="form paper-form" onSubmit={(event) => event.preventDefault()}>
        <FormHead definition={definition} />
        <Blocks />
        <Results />
        <Earlier />
      </form>
    </FormContext>
  )
}
