import { useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Worksheet } from '../schema/worksheet.ts'
import { isBlank } from '../worksheet/fields.ts'
import type { AnswerRecord } from '../worksheet/record.ts'
import type { Answers } from './form.ts'

/**
 * Whether a worksheet within a chapter shows its first part only. It opens when the reader says so, where he has answers in a later part, and on paper.
 * @param foldable false on the worksheet's own page, and where there is only one part
 */
export function useFolding(definition: Worksheet, own: Answers, foldable: boolean) {
  const [open, setOpen] = useState(!foldable)
  const unfold = useCallback(() => setOpen(true), [])
  useEffect(() => {
    if (open) return
    if (goesBeyond(definition, own.snapshot().record)) unfold()
    const onPaper = () => flushSync(unfold)
    addEventListener('beforeprint', onPaper)
    return () => removeEventListener('beforeprint', onPaper)
  }, [definition, own, open, unfold])
  return { folded: !open, unfold }
}

function goesBeyond({ blocks: [first] }: Worksheet, record: AnswerRecord): boolean {
  return Object.entries(record.fields).some(([id, { value }]) => !isBlank(value) && !id.startsWith(`${first?.id}/`))
}
