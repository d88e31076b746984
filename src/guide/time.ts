/** Minutes as one would say them: "50 min", "2 h", "3 h 20 min"; from an hour on rounded to five minutes. */
export function inHours(minutes: number): string {
  if (minutes < 60) return `${minutes} min`
  const rounded = Math.round(minutes / 5) * 5
  const rest = rounded % 60
  return `${Math.floor(rounded / 60)} h${rest > 0 ? ` ${rest} min` : ''}`
}
