import { parse } from 'yaml'
import { type Worksheet, worksheet } from '../schema/worksheet.ts'
import type { AnswerRecord } from '../worksheet/record.ts'
import { filled } from './filled.ts'
import kitFile from './kit.yaml?raw'
import { reworded } from './reworded.ts'
import { overlong, plain, rightToLeft, type Words } from './words.ts'

const { audience: _, chapter: __, formerly: ___, renamed: ____, ...parts } = worksheet.parse(parse(kitFile))

/** The kit with nothing written in it. */
export const kit: Worksheet = { ...parts, id: 'kit' }

/** The kit as one may meet it: filled, in whatever words. */
export interface State {
  /** Also the fragment that leads there. */
  id: string
  definition: Worksheet
  record: AnswerRecord
  dir?: 'rtl'
  lang?: string
}

/** All states but the blank one. */
export const states: State[] = [
  state('half', 'Half filled', plain, { isWanted: (n) => n % 4 < 2 }),
  state('full', 'Full', plain),
  state('overlong', 'Overlong', overlong, { author: overlong }),
  { ...state('rtl', 'Right to left', rightToLeft, { author: rightToLeft }), dir: 'rtl', lang: 'he' },
]

interface Options {
  isWanted?: (n: number) => boolean
  /** Words in place of the author's. */
  author?: Words
}

/** Every state is a worksheet of its own: ids on one page must differ. */
function state(id: string, title: string, words: Words, { isWanted, author }: Options = {}): State {
  const definition = { ...(author ? reworded(kit, author) : kit), id: `kit-${id}`, title }
  return { id, definition, record: filled(definition, words, isWanted) }
}
