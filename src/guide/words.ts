/** So many of something: "1 memo", "3 memos". */
export const several = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`
