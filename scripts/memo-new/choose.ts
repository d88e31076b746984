import { type Audience, audience as audiences } from '../../src/schema/index.ts'
import type { Guide } from '../check/guide.ts'
import { nearest } from '../check/problem.ts'
import type { Ask, Choice, Question } from './ask.ts'

export const usage = 'npm run memo:new "Title" -- --part ID --audience A,B [--publication ID] [--draft] [--slug SLUG]'

/** Where a memo belongs, whom it is for, and where it comes from. */
export interface Chosen {
  part: string
  audience: Audience[]
  /** Undefined for a memo that is written for this guide. */
  publication: string | undefined
}

type Flags = { part?: string | undefined; audience?: string | undefined; publication?: string | undefined }

/**
 * What the flags say; what they do not is asked for, where somebody can answer.
 * @throws where a flag is missing, naming all that are, or names what is not there
 */
export async function choose(flags: Flags, guide: Guide, ask: Ask | undefined): Promise<Chosen> {
  const asked = questions(guide)
  if (asked.part.choices.length === 0)
    throw new Error(`There are no parts to put it into, or they cannot be read from ${guide.parts.file}. Run: npm run check`)
  const missing = (['part', 'audience'] as const).filter((name) => flags[name] === undefined && !only(asked[name]))
  if (!ask && missing.length > 0) throw new Error(missingFlags(missing, asked))
  const [part = ''] = await chosen('part', flags, asked, ask)
  const [publication] = await chosen('publication', flags, asked, ask)
  return { part, publication, audience: (await chosen('audience', flags, asked, ask)) as Audience[] }
}

type Questions = Record<keyof Flags, Question>

function questions({ parts, publications }: Guide): Questions {
  return {
    part: { words: 'Which part of the book does it belong to?', choices: (parts.data ?? []).map(({ id, title }) => ({ id, name: title })) },
    publication: {
      words: 'Where did the memo first appear?',
      choices: (publications.data ?? []).map(({ id, name }) => ({ id, name })),
      optional: 'Enter alone: it is written for this guide',
    },
    audience: { words: 'Who should read it?', choices: audiences.options.map((id) => ({ id, name: '' })), many: true },
  }
}

/** Of one choice there is nothing to ask. */
const only = ({ choices, optional }: Question): Choice | undefined =>
  choices.length === 1 && optional === undefined ? choices[0] : undefined

async function chosen(name: keyof Flags, flags: Flags, asked: Questions, ask: Ask | undefined): Promise<string[]> {
  const question = asked[name]
  const one = only(question)
  if (flags[name] !== undefined) return idsIn(name, flags[name], question)
  if (one) return [one.id]
  return ask && question.choices.length > 0 ? ask(question) : []
}

function idsIn(name: string, flag: string, { choices, many }: Question): string[] {
  const known = choices.map(({ id }) => id)
  const ids = many
    ? flag
        .split(',')
        .map((id) => id.trim())
        .filter(Boolean)
    : [flag]
  const wrong = ids.find((id) => !known.includes(id))
  if (wrong === undefined && ids.length > 0) return [...new Set(ids)]
  const meant = wrong && nearest(wrong, known)
  throw new Error(`There is no ${name} "${wrong ?? flag}". ${meant ? `Did you mean --${name} ${meant}?` : offered(name, choices)}`)
}

const offered = (name: string, choices: Choice[]) =>
  `For --${name} there ${choices.length === 1 ? 'is' : 'are'}: ${choices.map(({ id }) => id).join(', ') || 'none'}.`

const missingFlags = (names: (keyof Flags)[], asked: Questions) =>
  [`Add ${names.map((name) => `--${name}`).join(' and ')}: ${usage}`, ...names.map((name) => offered(name, asked[name].choices))].join('\n')
