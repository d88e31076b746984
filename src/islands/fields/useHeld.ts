import { useLayoutEffect, useRef, useState } from 'react'

/**
 * What a field shows while its answer may change in another tab. Where the reader is writing, his words stay under the caret, and the next key makes them
 * the later ones; once he leaves the field it shows what stands. Where he has only put the caret, the other's words are shown, and the caret stays.
 */
export function useHeld(value: string) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [held, hold] = useState<string | null>(null)
  const shown = held ?? value
  const caret = useRef<[number, number] | null>(null)
  // Looked up before the field gets another text, which moves it.
  caret.current = held === null ? caretIn(field.current) : null
  useLayoutEffect(() => {
    if (caret.current && field.current?.value === shown) field.current.setSelectionRange(...caret.current)
  }, [shown])
  return { field, shown, hold, release: () => hold(null) }
}

/** Where the caret stands in a field that has it. */
function caretIn(field: HTMLTextAreaElement | null): [number, number] | null {
  return field && field === document.activeElement ? [field.selectionStart, field.selectionEnd] : null
}
