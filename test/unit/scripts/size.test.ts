import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { budgets, measure } from '../../../scripts/size/measure.ts'

const face = (file: string, range: string) => `@font-face{src:url("/guide/_astro/fonts/${file}");unicode-range:${range};}`
const style = `<style>${face('english.woff2', 'U+20-7E')}${face('western.woff2', 'U+A1-FF')}</style>`
const island = '<astro-island component-url="/guide/_astro/form.js" renderer-url="/guide/_astro/react.js"></astro-island>'
const page = (body: string) =>
  `<head><link rel="stylesheet" href="/guide/_astro/page.css"><script type="module" src="/guide/_astro/start.js"></script>${style}</head><body>${body}</body>`

/** A built site under a base path: the start script imports one file at once and one later; the island brings two more. */
const site = {
  'index.html': page('<p>Home</p>'),
  'chapters/with/index.html': page(`<p>A chapter</p>${island}${island}<script>inline()</script>`),
  'chapters/without/index.html': page(`<p>Caf&#xE9;</p>${island}`),
  '_astro/page.css': 'body{color:black}',
  '_astro/start.js': 'import{a}from"./shared.js";addEventListener("click",()=>import(`./later.js`))',
  '_astro/shared.js': 'export const a=1',
  '_astro/later.js': 'import"./deep.js"',
  '_astro/deep.js': 'console.log("deep")',
  '_astro/form.js': 'import{a}from"./shared.js";export default a',
  '_astro/react.js': 'export default 2',
  '_astro/fonts/english.woff2': 'e'.repeat(100),
  '_astro/fonts/western.woff2': 'w'.repeat(10),
}

const bytes = (...files: (keyof typeof site)[]) => files.reduce((sum, file) => sum + gzipSync(site[file], { level: 9 }).length, 0)

let dist: string
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'size-'))
  for (const [file, content] of Object.entries(site)) {
    mkdirSync(dirname(join(dist, file)), { recursive: true })
    writeFileSync(join(dist, file), content)
  }
})
afterEach(() => rmSync(dist, { recursive: true }))

function weightOf(name: string) {
  const weight = measure(dist).find((candidate) => candidate.name === name)
  if (!weight) throw new Error(`No page was weighed as "${name}"`)
  return weight
}

describe('a page weighs', () => {
  it('its HTML and its style sheets, zipped', () => {
    expect(weightOf('home')).toMatchObject({ html: bytes('index.html'), css: bytes('_astro/page.css') })
  })

  it('its scripts with what they import, but not what they import later', () => {
    expect(weightOf('home').script).toBe(bytes('_astro/start.js', '_astro/shared.js'))
  })

  it('the scripts that stand in it', () => {
    expect(weightOf('chapter with a worksheet').inlineScript).toBeGreaterThan(weightOf('chapter without').inlineScript)
  })

  it('data for search engines as HTML, not as script', () => {
    writeFileSync(join(dist, 'index.html'), page('<p>Home</p><script type="application/ld+json">{"@type":"Book"}</script>'))
    expect(weightOf('home').inlineScript).toBe(gzipSync('', { level: 9 }).length)
  })

  it('the fonts that have a letter of its text', () => {
    expect([weightOf('home').fonts, weightOf('chapter without').fonts]).toEqual([100, 110])
  })

  it('a request for the page and for each file', () => {
    expect(weightOf('home').requests).toBe(['page', 'css', 'start', 'shared', 'font'].length)
  })

  it('with its islands awake, their scripts too, each once', () => {
    const { allScript, inlineScript } = weightOf('chapter with a worksheet')
    expect(allScript - inlineScript).toBe(bytes('_astro/start.js', '_astro/shared.js', '_astro/form.js', '_astro/react.js'))
  })
})

it('scripts for later are listed with all that they bring', () => {
  expect(weightOf('home').onDemand).toEqual([
    ['_astro/later.js', bytes('_astro/later.js')],
    ['_astro/deep.js', bytes('_astro/deep.js')],
  ])
})

it('the heaviest page of a kind is the one that is weighed', () => {
  const noise = Array.from({ length: 200 }, (_, i) => (i * 7919).toString(36)).join(' ')
  const heavy = page(`${noise}${island}${island}`)
  mkdirSync(join(dist, 'chapters/heavy'))
  writeFileSync(join(dist, 'chapters/heavy/index.html'), heavy)
  expect(weightOf('chapter with a worksheet').html).toBe(gzipSync(heavy, { level: 9 }).length)
})

it('a page over its budget is seen', () => {
  const [total] = budgets
  if (!total) throw new Error('There are no budgets')
  expect(total.of({ ...weightOf('home'), html: 20 * 1024 })).toBeGreaterThan(total.limit)
})
