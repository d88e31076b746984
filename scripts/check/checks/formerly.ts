import type { DataFile, Guide } from '../guide.ts'
import { error, type Mistake, type Problem } from '../problem.ts'
import { reservedPrefix } from './reserved-ids.ts'

/** Former ids that somebody else has, or had as well: nobody could say whose the answers under them are, nor where their address leads. */
export function formerly({ chapters, worksheets }: Guide): Problem[] {
  return [...among(chapters, 'chapter'), ...among(worksheets, 'worksheet'), ...reserved(worksheets)]
}

type Named = DataFile<{ formerly?: string[] | undefined }>

interface Former {
  id: string
  file: Named
  i: number
}

const formersOf = (file: Named): Former[] => (file.data?.formerly ?? []).map((id, i) => ({ id, file, i }))

function among(files: Named[], what: string): Problem[] {
  const formers = files.flatMap(formersOf)
  return formers.flatMap((former, n) => {
    const { id, file, i } = former
    const today = files.find(({ name }) => name === id)
    const before = formers.slice(0, n).find((other) => other.id === id)
    const mistake = today ? taken(id, what, today, file) : before && doubled(id, before.file, file)
    return mistake ? error(file.at(['formerly', i]), mistake) : []
  })
}

const taken = (id: string, what: string, today: Named, file: Named): Mistake => ({
  found: `former id "${id}", which is that of ${today === file ? 'the file itself' : today.file}`,
  expected: `an id that no ${what} has any more, since what was saved and linked under it leads here`,
  mend: today === file ? 'take it out of the list' : `give ${today.file} another name, or take the id out of the list`,
})

const doubled = (id: string, before: Named, file: Named): Mistake => ({
  found: `former id "${id}" a second time${before === file ? '' : `, after ${before.file}`}`,
  expected: 'one file that it leads to',
  mend: 'take one of the two away',
})

/** A chapter's questions follow its slug by themselves. */
const reserved = (worksheets: Named[]): Problem[] =>
  worksheets.flatMap(formersOf).flatMap(({ id, file, i }) =>
    id.startsWith(reservedPrefix)
      ? error(file.at(['formerly', i]), {
          found: `former id "${id}"`,
          expected: `an id that does not begin with "${reservedPrefix}", which chapters' own questions are kept under`,
          mend: 'take it out of the list; where a chapter was renamed, `formerly` in the chapter is enough',
        })
      : [],
  )
