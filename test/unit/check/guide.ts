import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A change to the good guide: words of a file replaced, or a file copied, renamed or removed. Files are named from `content/`. */
export interface Change {
  file?: string
  replace?: string
  by?: string
  copy?: [from: string, to: string]
  rename?: [from: string, to: string]
  remove?: string
}

const good = fileURLToPath(new URL('../../fixtures/good', import.meta.url))

/** Runs a test on a copy of the good guide with some changes, in a folder of its own that is gone afterwards. */
export function withGuide<T>(changes: Change[], test: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'guide-'))
  try {
    cpSync(good, root, { recursive: true })
    for (const change of changes) apply(change, join(root, 'content'))
    return test(root)
  } finally {
    rmSync(root, { recursive: true })
  }
}

function apply({ file, replace = '', by = '', copy, rename, remove }: Change, content: string) {
  if (copy) cpSync(join(content, copy[0]), join(content, copy[1]))
  if (rename) renameSync(join(content, rename[0]), join(content, rename[1]))
  if (remove) rmSync(join(content, remove))
  if (file) rewrite(join(content, file), replace, by)
}

/** A row that changes nothing would prove nothing. */
function rewrite(path: string, replace: string, by: string) {
  const text = readFileSync(path, 'utf8')
  if (!text.includes(replace)) throw new Error(`"${replace}" is not in ${path}`)
  writeFileSync(
    path,
    text.replace(replace, () => by),
  )
}
