import type { Mismatch } from './model.ts'

/** Something is not there that must be. */
export class Loss extends Error {
  readonly mismatches: readonly Mismatch[]

  /** @param what is wrong, field by field */
  constructor(mismatches: readonly Mismatch[]) {
    super(mismatches.map(line).join('\n'))
    this.mismatches = mismatches
  }
}

function line({ worksheet, field, expected, found, history = '' }: Mismatch): string {
  const values = expected.map((value) => JSON.stringify(shortened(value))).join(' or ')
  return `${worksheet}, ${field}: expected ${values}, found ${JSON.stringify(shortened(found))} ${history}`
}

const shortened = (text: string) => (text.length > 160 ? `${text.slice(0, 160)}…` : text)
