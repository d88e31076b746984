import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'

const text = (letters: string) => `@fontsource-variable/newsreader/files/newsreader-${letters}-wght-normal.woff2`
const form = (letters: string) => `@fontsource-variable/public-sans/files/public-sans-${letters}-wght-normal.woff2`

/** The faces of the pages, at the weights that cards have. */
const faces = {
  Text: { file: text, weight: 600 },
  'Text bold': { file: text, weight: 700 },
  Form: { file: form, weight: 400 },
  'Form bold': { file: form, weight: 800 },
}

export type Face = keyof typeof faces

/** From the project's folder: while pages are built, this code runs from another. */
const packages = createRequire(join(process.cwd(), 'package.json'))

/** All that a file may hold of Latin and its signs. */
const letters = String.fromCodePoint(...Array.from({ length: 0x2c80 }, (_, code) => code))

/** The faces as satori reads them, which knows neither woff2 nor a range of weights: of each the letters of Western Europe, and the other Latin ones. */
export function cardFonts() {
  return Promise.all(
    Object.entries(faces).flatMap(([name, { file, weight }]) => [
      pinned(name, file('latin'), weight),
      pinned(`${name} ext`, file('latin-ext'), weight),
    ]),
  )
}

async function pinned(name: string, file: string, weight: number) {
  const options = { targetFormat: 'truetype' as const, variationAxes: { wght: weight }, noHinting: true }
  return { name, data: await subsetFont(readFileSync(packages.resolve(file)), letters, options) }
}
