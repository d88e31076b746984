/** A number with its noun: `1 worksheet`, `3 worksheets`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
