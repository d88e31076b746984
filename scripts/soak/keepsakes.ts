import type { Disk } from './disk.ts'

/** A text that must be found under a key of its kind for good: answers kept under a date, damaged answers that were put aside. */
export interface Keepsake {
  /** What its key begins with. */
  under: string
  text: string
  /** When it was known to be kept, in milliseconds since 1970. */
  at: number
}

/** Those that are not there any more. */
export function missing(keepsakes: readonly Keepsake[], disk: Disk): Keepsake[] {
  return keepsakes.filter(({ under, text }) => !Object.entries(disk).some(([key, kept]) => key.startsWith(under) && kept === text))
}
