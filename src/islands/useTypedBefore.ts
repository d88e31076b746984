import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Worksheet } from '../schema/worksheet.ts'
import { isBlank, textOf } from '../worksheet/fields.ts'
import type { AnswerRecord, Value } from '../worksheet/record.ts'
import { type Answers, changesFor } from './form.ts'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/**
 * Takes over what the reader wrote before this script had loaded: the form is there from the first paint, and a slow network must not erase words.
 * Hydration leaves fields as they stand, and layout effects run before a stored answer is shown in them.
 */
export function useTypedBefore(definition: Worksheet, own: Answers): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => {
    const typed = typedIn(form.current)
    const { record } = own.snapshot()
    if (Object.keys(typed).length > 0) own.edit(changesFor(definition, record, keepBoth(record, typed)))
  }, [definition, own])
  return form
}

function typedIn(form: HTMLFormElement | null): Record<string, Value> {
  const controls = [...(form?.elements ?? [])].filter((element): element is Control => 'name' in element && element.name !== '')
  return Object.fromEntries(controls.filter(isTouched).map((control) => [control.name, valueAt(control)]))
}

function isTouched(control: Control): boolean {
  if (control instanceof HTMLSelectElement) return control.value !== ''
  if (control.type === 'radio' || control.type === 'checkbox') return (control as HTMLInputElement).checked
  return control.value !== ''
}

function valueAt(control: Control): Value {
  if (control.type === 'checkbox') return true
  if (control.type === 'radio' || control.type === 'number')
    return Number.isNaN(Number(control.value)) ? control.value : Number(control.value)
  return control.value
}

/** A text that was stored earlier is not replaced by one typed into the blank form: both stay, one below the other. */
function keepBoth(record: AnswerRecord, typed: Record<string, Value>): Record<string, Value> {
  const both = (id: string, value: Value) => {
    const stored = textOf(record, id)
    return typeof value !== 'string' || isBlank(stored) || stored === value ? value : `${stored}\n${value}`
  }
  return Object.fromEntries(Object.entries(typed).map(([id, value]) => [id, both(id, value)]))
}
