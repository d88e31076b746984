import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The path of a file that takes time to make: made once, and found in its folder by the builds after that.
 * @param ending of the file's name, such as `woff2`
 * @param from all that goes into the file, which is known by its hash
 */
export async function kept(
  folder: string,
  ending: string,
  from: (string | Uint8Array)[],
  make: () => Promise<Uint8Array>,
): Promise<string> {
  const hash = from.reduce((sum, part) => sum.update(part), createHash('sha256')).digest('hex')
  const path = join(folder, `${hash.slice(0, 16)}.${ending}`)
  if (existsSync(path)) return path
  const content = await make()
  mkdirSync(folder, { recursive: true })
  write(path, content)
  return path
}

/** In one step, since another build may be reading: a file is there as a whole or not at all. */
function write(path: string, content: Uint8Array) {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, content)
  renameSync(draft, path)
}
