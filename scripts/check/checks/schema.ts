import { fieldsAt, valueAt } from '../fields.ts'
import { type DataFile, dataFiles, type Guide } from '../guide.ts'
import { error, type Mistake, nearest, oneOf, type Problem } from '../problem.ts'
import { type Field, type Issue, wording } from '../wording.ts'
import type { Path } from '../yaml.ts'

/** Data that do not fit their schema: a field that is missing, unknown, or not what it should be. */
export function schema(guide: Guide): Problem[] {
  return dataFiles(guide).flatMap((source) =>
    source.issues.flatMap(onePerField).map((issue) => error(source.at(issue.path), mistake(issue, source))),
  )
}

/** An issue about several unknown fields becomes one for each, with the field in its path. */
function onePerField(issue: Issue): Issue[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, path: [...issue.path, key] })) : [issue]
}

function mistake(issue: Issue, source: DataFile<unknown>): Mistake {
  if (issue.code !== 'unrecognized_keys') return wording(issue, fieldAt(issue.path, source.value))
  return unknownField(issue.path, fieldsAt(source.schema, issue.path.slice(0, -1), source.value))
}

function unknownField(path: Path, known: string[]): Mistake {
  const meant = nearest(String(path.at(-1)), known)
  return {
    found: `unknown field \`${String(path.at(-1))}\``,
    expected: oneOf(known),
    mend: meant ? `did you mean \`${meant}:\`?` : 'take it away',
    change: meant ? { from: `${String(path.at(-1))}:`, to: `${meant}:` } : undefined,
  }
}

function fieldAt(path: Path, root: unknown): Field {
  const name = String(path.findLast((step) => typeof step === 'string') ?? 'file')
  const inList = typeof path.at(-1) === 'number'
  return { name, label: labelOf(path), value: valueAt(root, path), write: (value) => (inList ? value : `${name}: ${value}`) }
}

/** "blocks", 0, "items", 2, "text" → "item text". */
function labelOf(path: Path): string {
  const words = path.flatMap((step, i) =>
    typeof step === 'string' ? [typeof path[i + 1] === 'number' ? step.replace(/s$/, '') : step] : [],
  )
  return words.slice(-2).join(' ') || (path.length > 0 ? 'entry' : 'set of fields')
}
