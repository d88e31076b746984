/** What one can choose by: the names of the filters, of the address (`?time=30&for=leaders`) and of a row's data attributes. */
export type Filter = 'time' | 'for' | 'gives' | 'part'

/** What is looked for; an empty text is everything. */
export type Wanted = Record<Filter, string>

/** What a row says of its worksheet: the minutes it takes, and lists with commas. */
export type Facts = { [name in Filter]?: string | undefined }

/** The most minutes that one can have in mind; `longer` is more than the last of them. */
export const times = [30, 45]

/** All of them, in the order in which an address has them. */
export const filters: Filter[] = ['time', 'for', 'gives', 'part']

/** Whether a worksheet is all of what is looked for. */
export const matches = (facts: Facts, wanted: Wanted): boolean =>
  filters.every((filter) => !wanted[filter] || isOf(facts, filter, wanted[filter]))

function isOf(facts: Facts, filter: Filter, value: string): boolean {
  if (filter !== 'time') return !!facts[filter]?.split(',').includes(value)
  const minutes = Number(facts.time)
  return value === 'longer' ? minutes > Math.max(...times) : minutes <= Number(value)
}

/** How many worksheets there would be without one of the filters: what letting go of it brings where nothing is all of what is wanted. */
export const without = (filter: Filter, all: readonly Facts[], wanted: Wanted): number =>
  all.filter((facts) => matches(facts, { ...wanted, [filter]: '' })).length

/** The part of an address that asks for something, from its `?`; empty where all is wanted. */
export function queryOf(wanted: Wanted): string {
  const asked = new URLSearchParams(filters.filter((filter) => wanted[filter]).map((filter) => [filter, wanted[filter]])).toString()
  return asked && `?${asked}`
}
