import { type DataFile, dataFiles, type Guide } from '../guide.ts'
import { error, type Mistake, type Problem, startOf } from '../problem.ts'

/** Files that cannot be read as data: not there, without front matter, or no YAML. */
export function syntax(guide: Guide): Problem[] {
  return dataFiles(guide).flatMap((source) => {
    if (source.missing) return error(startOf(source.file), absent[source.missing](source))
    return source.fault ? error(source.fault.place, faulty(source.fault)) : []
  })
}

const absent: Record<NonNullable<DataFile<unknown>['missing']>, (source: DataFile<unknown>) => Mistake> = {
  file: ({ file }) => ({ found: 'no such file', expected: `the file ${file}`, mend: 'write it, or bring it back from an earlier version' }),
  'front matter': () => ({
    found: 'no front matter',
    expected: 'a line `---`, the fields that say what this page is, and another line `---`, at the very beginning',
    mend: 'begin the file with front matter; both lines of three hyphens are needed',
  }),
}

const faulty = ({ code, message }: { code: string; message: string }): Mistake => ({
  found: `YAML that cannot be read: ${message}`,
  ...(remedies[code] ?? fallback),
})

/** What authors mean, by the code of the parser's fault. */
const remedies: Record<string, { expected: string; mend: string }> = {
  BLOCK_AS_IMPLICIT_KEY: {
    expected: 'one `name: value` a line',
    mend: 'put text that has a colon in it into quotes, or mend the indentation',
  },
  BAD_SCALAR_START: { expected: 'text that begins with a letter or digit, or is in quotes', mend: 'put the text into quotes' },
  BAD_ALIAS: { expected: 'text without * or & at its beginning, or in quotes', mend: 'put the text into quotes' },
  TAG_RESOLVE_FAILED: { expected: 'text without ! at its beginning, or in quotes', mend: 'put the text into quotes' },
  DUPLICATE_KEY: { expected: 'each field once', mend: 'take one of the two away' },
  TAB_AS_INDENT: { expected: 'spaces before the text of a line', mend: 'write two spaces in place of each tab' },
  MISSING_CHAR: { expected: 'a closing quote or a colon', mend: "close the quotes; an apostrophe within '…' is written twice" },
  MULTILINE_IMPLICIT_KEY: { expected: 'a colon and a space after each name', mend: 'write `name: value`' },
}

const fallback = {
  expected: 'fields as `name: value`, lists with hyphens',
  mend: 'look at the indentation, and put text with special characters into quotes',
}
