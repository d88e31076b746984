import { renameSync, rmSync, writeFileSync } from 'node:fs'
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
