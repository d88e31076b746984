/** `YYYY-MM-DD` where it is a day that exists, between the years 1000 and 2999; else empty. */
export function dayOrNone(text: string): string {
  const time = /^[12]\d{3}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : ''
}
