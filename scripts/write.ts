import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Writes a file whole or not at all: where writing fails, what was there stays. */
export function writeWhole(path: string, text: string) {
  const part = join(dirname(path), `.${process.pid}.part`)
  try {
    writeFileSync(part, text)
    renameSync(part, path)
  } finally {
    rmSync(part, { force: true })
  }
}

/**
 * Writes a file that is not there yet, whole or not at all.
 * @returns whether it was written; a file that is there stays as it is, even one that came between looking and writing
 */
export function writeNew(path: string, text: string): boolean {
  const part = join(dirname(path), `.${process.pid}.part`)
  try {
    writeFileSync(part, text)
    linkSync(part, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  } finally {
    rmSync(part, { force: true })
  }
}
