import { type PointerEvent, useRef } from 'react'

/** Moves rows by dragging their number, as an addition to the buttons: the row under the pointer when it is let go gives the new place. */
export function useDragging(move: (row: string, to: number) => void) {
  const list = useRef<HTMLOListElement>(null)
  const grab = (event: PointerEvent, row: string, from: number) => {
    if (event.button !== 0) return
    event.preventDefault()
    const items = [...(list.current?.children ?? [])]
    const held = items[from]
    const drop = new AbortController()
    const placeAt = (y: number) => {
      const place = items.findIndex((item) => y < item.getBoundingClientRect().bottom)
      return place < 0 ? items.length - 1 : place
    }
    const letGo = () => {
      drop.abort()
      held?.removeAttribute('data-held')
      markPlace(items, null)
    }
    const onMove = ({ clientY }: globalThis.PointerEvent) => markPlace(items, placeAt(clientY))
    const onUp = ({ clientY }: globalThis.PointerEvent) => {
      letGo()
      if (placeAt(clientY) !== from) move(row, placeAt(clientY))
    }
    held?.setAttribute('data-held', '')
    addEventListener('pointermove', onMove, { signal: drop.signal })
    addEventListener('pointerup', onUp, { signal: drop.signal })
    addEventListener('pointercancel', letGo, { signal: drop.signal })
  }
  return { list, grab }
}

function markPlace(items: Element[], place: number | null) {
  for (const [i, item] of items.entries()) item.toggleAttribute('data-target', i === place)
}
