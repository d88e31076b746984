/** How many of the worksheets are shown, in a line that is also read aloud. */
export function countWords(shown: number, all: number): string {
  if (shown === all) return worksheetWords(all)
  return `${shown || 'None'} of ${all}`
}

/** A number of worksheets in words. */
export const worksheetWords = (count: number): string => (count === 1 ? '1 worksheet' : `${count} worksheets`)
