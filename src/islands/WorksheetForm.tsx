import { type MouseEvent, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Worksheet } from '../schema/worksheet.ts'
import { datedOf, onCleared, subscribeDated } from '../storage/browser.ts'
import { ownUntouched } from '../words/saving.ts'
import { hasAnswers } from '../worksheet/answers.ts'
import { type AnswerRecord, difference, emptyRecord } from '../worksheet/record.ts'
import { Blocks } from './blocks/index.tsx'
import type { OnChanged } from './changed.ts'
import { Damage } from './Damage.tsx'
import { Earlier } from './Earlier.tsx'
import { Fold } from './Fold.tsx'
import { Foot } from './Foot.tsx'
import { FormHead } from './FormHead.tsx'
import { type Answers, type Form, FormContext, fixedAnswers, useAwake, useForm, useOwnAnswers, useRecord } from './form.ts'
import { leave } from './leave.ts'
import { onDemand } from './onDemand.tsx'
import { Results } from './results/index.tsx'
import { focusOnClear, Tools } from './Tools.tsx'
import { useFolding } from './useFolding.ts'
import { useGuest } from './useGuest.ts'
import { usePrinting } from './usePrinting.ts'
import { useTypedBefore } from './useTypedBefore.ts'

const Dated = onDemand(() => import('./Dated.tsx'))
const GuestNotice = onDemand(() => import('./GuestNotice.tsx'))
const OtherWorksheet = onDemand(async () => (await import('./OtherWorksheet.tsx')).load())

interface Props {
  definition: Worksheet
  /** The address of the page that links to this worksheet lead to. */
  page: string
  /** On a page of its own the worksheet's title is the page's heading, and there is no other page to open. */
  standalone?: boolean
}

/** A worksheet as a paper form that remembers what was written. */
export default function WorksheetForm({ definition, page, standalone = false }: Props) {
  const awake = useAwake()
  const own = useOwnAnswers(definition.id)
  const typed = useTypedBefore(definition, own)
  const guest = useGuest(definition.id, typed)
  const printing = usePrinting()
  const { folded, unfold } = useFolding(definition, own, !standalone && !isAction(definition) && definition.blocks.length > 1)
  const [change, setChange] = useState<Change | null>(null)
  const onChanged = (said: string, before: AnswerRecord) => setChange({ said, before })
  const rank = standalone ? 2 : 3
  const readonly = useReadonly(own)
  useEffect(() => onCleared(leave), [])
  const form = useMemo<Form>(() => {
    if (printing.mode === 'blank') return { definition, answers: fixedAnswers(emptyRecord(definition.id)), fixed: true, rank, paper: true }
    if (guest.record) return { definition, answers: fixedAnswers(guest.record), fixed: true, rank, paper: false }
    return { definition, answers: own, fixed: readonly, rank, paper: false }
  }, [definition, own, readonly, guest.record, printing.mode, rank])

  return (
    <FormContext value={form}>
      <form
        ref={typed}
        className="form"
        data-printing={printing.mode ?? undefined}
        onSubmit={(event) => event.preventDefault()}
        autoComplete="off"
      >
        <FormHead definition={definition} standalone={standalone} page={standalone || isAction(definition) ? undefined : page} />
        {guest.record && <GuestNotice own={own} theirs={guest.record} onClose={guest.close} onChanged={onChanged} />}
        {guest.other && <OtherWorksheet key={guest.other} worksheet={guest.other} />}
        {guest.problem && (
          <p className="notice" role="alert">
            {guest.problem} {ownUntouched}
          </p>
        )}
        <p className="notice without-script">
          This form can be printed and filled in by hand. Saving what you write here needs JavaScript.
        </p>
        <Blocks first={folded} />
        {folded && <Fold definition={definition} page={page} onOpen={unfold} />}
        {!folded && printing.mode !== 'blank' && <Results />}
        {awake && !folded && !form.fixed && <ThenAndNow onChanged={onChanged} />}
        <Damage own={own} />
        <Earlier />
        {awake && !folded && !guest.record && <Tools page={page} onPrint={printing.print} onChanged={onChanged} />}
        {awake && <Undo own={own} change={change} onDone={() => setChange(null)} />}
        <Foot />
      </form>
    </FormContext>
  )
}

/** Answers of a newer version of this site are shown, and not to be changed here. */
const useReadonly = (own: Answers) =>
  useSyncExternalStore(
    own.subscribe,
    () => own.snapshot().save.kind === 'readonly',
    () => false,
  )

/** Then and now, once there is something to keep or to compare. */
function ThenAndNow({ onChanged }: { onChanged: OnChanged }) {
  const { definition } = useForm()
  const record = useRecord(definition.blocks.map(({ id }) => id))
  const kept = useSyncExternalStore(
    subscribeDated,
    () => datedOf(definition.id).length,
    () => 0,
  )
  return (kept > 0 || hasAnswers(record)) && <Dated onChanged={onChanged} />
}

/** A chapter's own questions have no page but the chapter. */
const isAction = ({ id }: Worksheet) => id.startsWith('action-')

/** All answers have changed at once, and can be had back. */
interface Change {
  said: string
  before: AnswerRecord
}

function Undo({ own, change, onDone }: { own: Answers; change: Change | null; onDone: () => void }) {
  const undo = (event: MouseEvent) => {
    // The button goes, and the focus with it unless it is given back to where all began.
    focusOnClear(event)
    if (change) own.edit(difference(own.snapshot().record, change.before))
    onDone()
  }
  return (
    <p className="undo screen" role="status">
      {change?.said}{' '}
      {change && (
        <button type="button" onClick={undo}>
          Undo
        </button>
      )}
    </p>
  )
}
