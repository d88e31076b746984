import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { generate } from './schema/generate.ts'

// npm run schema: writes what editors know of front matter and YAML. The files are kept in the repository, so that they are there at once.
for (const { file, text } of generate(process.cwd())) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  console.log(`Wrote ${file}`)
}
