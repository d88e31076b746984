import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { fontProviders } from 'astro/config'
import subsetFont from 'subset-font'
import { kept } from './kept.ts'

const newsreader = '@fontsource-variable/newsreader/files/newsreader-latin-wght'

/** The faces in use. A weight of two numbers is a range; one number pins a variable font, which halves its file. The stand-ins are in styles/fallbacks.css. */
const families: { name: string; cssVariable: string; fallbacks: string[]; faces: [Face, ...Face[]] }[] = [
  {
    name: 'Newsreader',
    cssVariable: '--font-text',
    fallbacks: ['Like Newsreader', 'Like Newsreader on Android', 'Georgia', 'serif'],
    faces: [
      { file: `${newsreader}-normal.woff2`, style: 'normal', weight: '400 700' },
      { file: `${newsreader}-italic.woff2`, style: 'italic', weight: '400' },
    ],
  },
  {
    name: 'Public Sans',
    cssVariable: '--font-form',
    fallbacks: ['Like Public Sans', 'system-ui', 'sans-serif'],
    faces: [{ file: '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2', style: 'normal', weight: '400 800' }],
  },
  {
    name: 'Courier Prime',
    cssVariable: '--font-typed',
    fallbacks: ['Courier New', 'monospace'],
    faces: [{ file: '@fontsource/courier-prime/files/courier-prime-latin-400-normal.woff2', style: 'normal', weight: '400' }],
  },
]

interface Face {
  file: string
  style: 'normal' | 'italic'
  weight: string
}

/**
 * Every face is cut in two: what English is written with, and the other letters and signs of Western Europe, which a browser fetches only for a page
 * that has one. Each is a list of ranges as in CSS's `unicode-range`; the two share no character.
 */
export const subsets = {
  english: 'U+20-7E,U+A0,U+A3,U+A9,U+AD,U+B7,U+D7,U+E9,U+2013-2014,U+2018-2019,U+201C-201D,U+2022,U+2026,U+20AC,U+2212',
  western: 'U+A1-A2,U+A4-A8,U+AA-AC,U+AE-B6,U+B8-D6,U+D8-E8,U+EA-FF,U+131,U+152-153,U+201A,U+201E,U+2032-2033,U+2039-203A,U+2122',
}

/** Kerning, ligatures, proportional and tabular figures, and what a variable font needs at some weights. No face here has old-style figures. */
const keepFeatures = ['kern', 'liga', 'pnum', 'tnum', 'rvrn']

/**
 * The `fonts` of Astro's configuration, cut to the letters and weights in use. Files are kept in a folder under a hash of all that went into them, so
 * a second build cuts nothing. Text never waits for a face, and nothing moves when one arrives late: the page keeps its stand-in, the next has the face.
 */
export async function subsetFonts(cacheDir: string) {
  return Promise.all(
    families.map(async ({ faces, ...family }) => ({
      ...family,
      provider: fontProviders.local(),
      // Astro sizes no stand-in for bold, italics, Linux and Android.
      optimizedFallbacks: false,
      options: { variants: (await Promise.all(faces.map((face) => variants(face, cacheDir)))).flat() as [Variant, ...Variant[]] },
    })),
  )
}

type Variant = Awaited<ReturnType<typeof variants>>[number]

function variants({ file, style, weight }: Face, cacheDir: string) {
  return Promise.all(
    Object.values(subsets).map(async (ranges) => ({
      src: [await cut(file, weight, charactersOf(ranges), cacheDir)] as [URL],
      style,
      weight,
      unicodeRange: ranges.split(',') as [string, ...string[]],
      display: 'optional' as const,
    })),
  )
}

/** Cuts a font unless that has been done before; gives the file's address. */
async function cut(file: string, weight: string, text: string, cacheDir: string): Promise<URL> {
  const font = readFileSync(createRequire(import.meta.url).resolve(file))
  const variationAxes = file.includes('-wght-') ? { wght: axis(weight) } : {}
  const options = { targetFormat: 'woff2' as const, keepFeatures, variationAxes, noHinting: true }
  const path = await kept(cacheDir, 'woff2', [font, JSON.stringify([text, options])], () => subsetFont(font, text, options))
  return pathToFileURL(path)
}

function axis(weight: string) {
  const [min = 400, max = min] = weight.split(' ').map(Number)
  return min === max ? min : { min, max }
}

/** The characters that a list of ranges stands for: `U+41-43,U+E9` → `ABCé`. */
export function charactersOf(ranges: string): string {
  const codes = ranges.split(',').flatMap((range) => {
    const [first = 0, last = first] = range
      .slice(2)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16))
    return Array.from({ length: last - first + 1 }, (_, i) => first + i)
  })
  return String.fromCodePoint(...codes)
}
