import type { ResultOf } from '../../schema/result.ts'
import { documentOf, isEmptyDocument } from '../../worksheet/document.ts'
import { newest } from '../../worksheet/record.ts'
import { useForm, useRecord } from '../form.ts'
import { onDemand } from '../onDemand.tsx'

const Paper = onDemand(() => import('./Paper.tsx'))

/** What was written as a page for the wall, a card for the wallet or a canvas, shown as it will be printed. */
export function Document({ result }: { result: ResultOf<'document'> }) {
  const { definition } = useForm()
  const blocks = [
    result.from,
    ...(result.boxes ?? []),
    ...[result.signed, result.headingFrom].flatMap((field) => field?.split('/')[0] ?? []),
  ]
  const record = useRecord(blocks)
  const content = documentOf(definition, record, result)
  if (isEmptyDocument(content)) return <p className="hint">Appears with your first {rowNoun(definition.blocks, result.from)}.</p>
  return <Paper content={content} at={newest(record)} />
}

const rowNoun = (blocks: { id: string; row?: string | undefined }[], id: string) =>
  blocks.find((block) => block.id === id && 'row' in block)?.row ?? 'answer'
