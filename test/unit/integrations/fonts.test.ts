import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { charactersOf, subsetFonts, subsets } from '../../../src/integrations/fonts.ts'

const folder = mkdtempSync(join(tmpdir(), 'fonts-'))
let fonts: Awaited<ReturnType<typeof subsetFonts>>

beforeAll(async () => {
  fonts = await subsetFonts(folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The files of a face with the letters of English, which is what a page loads. */
function english(cssVariable: string, style = 'normal') {
  const variants = fonts.find((family) => family.cssVariable === cssVariable)?.options.variants.filter((variant) => variant.style === style)
  const variant = variants?.find(({ unicodeRange }) => unicodeRange.join() === subsets.english)
  if (!variant) throw new Error(`There is no ${style} ${cssVariable}`)
  return variant
}

const bytes = (cssVariable: string, style?: string) => statSync(english(cssVariable, style).src[0]).size
const KB = 1024

describe('the fonts', () => {
  it.each([
    ['the text face', '--font-text', 'normal', 27.5],
    ['its italic', '--font-text', 'italic', 16],
    ['the face of forms', '--font-form', 'normal', 17],
    ['the typewriter', '--font-typed', 'normal', 14],
  ])('%s stays small', (_name, cssVariable, style, limit) => {
    expect(bytes(cssVariable, style)).toBeLessThanOrEqual(limit * KB)
  })

  it('come to 62 KB on a page that uses them all', () => {
    const sizes = [bytes('--font-text'), bytes('--font-text', 'italic'), bytes('--font-form'), bytes('--font-typed')]
    const sum = sizes.reduce((total, size) => total + size)
    console.log(`fonts: ${sizes.map((size) => (size / KB).toFixed(1)).join(' + ')} = ${(sum / KB).toFixed(1)} KB`)
    expect(sum).toBeLessThanOrEqual(62 * KB)
  })

  it('keep the weights that the style sheets use', () => {
    expect([english('--font-text').weight, english('--font-form').weight]).toEqual(['400 700', '400 800'])
  })

  it('are all woff2', () => {
    const starts = readdirSync(folder).map((name) => readFileSync(join(folder, name)).toString('latin1', 0, 4))
    expect(new Set(starts)).toEqual(new Set(['wOF2']))
  })

  it('are cut once: a second build finds them done', async () => {
    const before = readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs])
    await subsetFonts(folder)
    expect(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs])).toEqual(before)
  })
})

describe('the letters', () => {
  const [english, western] = [charactersOf(subsets.english), charactersOf(subsets.western)]
  const latin1 = charactersOf('U+20-7E,U+A0-FF')

  it('of the two files are every letter of Latin-1', () => {
    expect([...latin1].filter((letter) => !(english + western).includes(letter))).toEqual([])
  })

  it('of an English page need one file', () => {
    const sentence = '“What’s the café’s price?” – £3… or €4 — it’s your guess'
    expect([...sentence].filter((letter) => !english.includes(letter))).toEqual([])
  })

  it('are in one file each', () => {
    expect([...english].filter((letter) => western.includes(letter))).toEqual([])
  })
})
