/** Arrow keys go from the field through the links below it and back: the links stay plain links, which every screen reader knows. */
export function stepThrough(panel: HTMLElement, event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const stops = [...panel.querySelectorAll<HTMLElement>('.search-field input, li a')].filter((stop) => stop.getClientRects().length > 0)
  const at = stops.indexOf(event.target as HTMLElement)
  const next = stops[at + step]
  if (step === 0 || at < 0 || !next) return
  event.preventDefault()
  next.focus()
}
