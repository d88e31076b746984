import { readdirSync, readFileSync } from 'node:fs'
import { join, parse, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/**
 * Who may import what. Every folder may import from itself; what else it may import stands here, as a folder or a package. `types of X` allows
 * `import type` alone, `any package` whatever is not of this repository, except React.
 */
const rules: Record<string, string[]> = {
  src: ['src/schema', 'node:fs', 'node:path', 'node:url', 'yaml', 'astro:', 'astro/loaders', 'zod', 'types of astro'],
  'src/schema': ['zod'],
  'src/worksheet': ['src/words', 'types of src/schema', 'fractional-indexing', 'uqr'],
  'src/storage': ['src/worksheet', 'types of src/schema'],
  'src/words': ['types of src/storage'],
  'src/search': ['src/storage', 'src/worksheet', 'types of src/schema', 'src/styles', 'fastest-levenshtein'],
  'src/monday': ['src/worksheet/calendar.ts'],
  'src/reading': ['src/storage', 'src/monday', 'src/styles'],
  'src/lists': ['src/storage', 'src/worksheet'],
  'src/islands': ['src/storage', 'src/words', 'src/worksheet', 'types of src/schema', 'src/styles', 'react', 'react-dom', 'types of astro'],
  'src/markdown': ['types of mdast', 'types of hast', 'satteri', 'github-slugger', 'ultrahtml'],
  'src/mail': ['ultrahtml'],
  'src/cards': ['src/integrations/kept.ts', 'package.json', 'any package'],
  'src/guide': [
    'src/settings.ts',
    'src/kept-back.ts',
    'src/schema',
    'src/mail',
    'src/markdown',
    'src/monday',
    'types of src/cards',
    'astro:',
    'astro/container',
    '@astrojs/mdx',
    'svgo',
    'ultrahtml',
    'yaml',
    'zod',
  ],
  'src/components': [
    'src/settings.ts',
    'types of src/schema',
    'src/guide',
    'src/cards/box.ts',
    'src/markdown/pieces.ts',
    'src/markdown/terms.ts',
    'src/islands',
    'src/lists',
    'src/styles',
    'astro:',
  ],
  'src/layouts': [
    'src/settings.ts',
    'types of src/schema',
    'src/guide',
    'src/islands',
    'src/components',
    'src/search',
    'src/reading',
    'src/styles',
    'astro:',
  ],
  'src/pages': [
    'src/settings.ts',
    'types of src/schema',
    'src/guide',
    'src/cards',
    'src/components',
    'src/layouts',
    'src/islands',
    'src/markdown/marks',
    'src/styles',
    'astro:',
    'types of astro',
    '@astrojs/rss',
  ],
  'src/kit': ['src/schema', 'src/worksheet', 'src/islands', 'src/components', 'src/layouts', 'yaml'],
  // Words have to be told apart in the same way when they are indexed and when they are searched.
  'src/integrations': [
    'src/schema',
    'types of src/worksheet',
    'src/markdown',
    'src/search/mark.ts',
    'src/search/wordings.ts',
    'scripts/check',
    'src/panel/findings.ts',
    'any package',
  ],
  // The panel of the preview, in the author's browser.
  'src/panel': ['types of scripts/check', 'types of astro'],
  // The score is that of the search which readers have. The soak damages what stands under the keys.
  scripts: ['src/settings.ts', 'src/schema', 'src/worksheet', 'src/markdown', 'src/search', 'src/storage/keys.ts', 'any package'],
}

const root = resolve(import.meta.dirname, '../..')
const code = ['src', 'scripts'].flatMap((folder) => filesIn(folder)).filter((file) => /\.(ts|tsx|astro|mjs|js)$/.test(file))
const text = (file: string) => readFileSync(join(root, file), 'utf8')

describe('who may import whom', () => {
  it.each(Object.entries(rules))('%s imports only %j', (folder, allowed) => {
    const imports = code.filter((file) => folderOf(file) === folder).flatMap(importsOf)
    const others = imports.filter((found) => folderOf(found.target) !== folder && !allowed.some((rule) => allows(rule, found)))
    expect(others.map(({ file, spec }) => `${file} imports ${spec}`)).toEqual([])
  })

  it('is said of every folder', () => {
    expect(code.filter((file) => !folderOf(file))).toEqual([])
  })
})

describe('nothing in the engine knows', () => {
  it('where answers are kept, except src/storage, and the soak that breaks it', () => {
    const knowing = ['src/storage/', 'scripts/soak/']
    expect(code.filter((file) => !knowing.some((folder) => file.startsWith(folder)) && text(file).includes('localStorage'))).toEqual([])
  })

  it('a chapter or a worksheet of the guide', () => {
    const names = ['content/chapters', 'content/worksheets'].flatMap((folder) => filesIn(folder)).map((file) => parse(file).name)
    const anyName = new RegExp(`(?<![\\w-])(${names.join('|')})(?![\\w-])`, 'g')
    const named = code.flatMap((file) => [...text(file).matchAll(anyName)].map(([name]) => `${file} names ${name}`))
    expect(named).toEqual([])
  })
})

interface Import {
  file: string
  /** What stands in quotes. */
  spec: string
  /** A path of this repository, or a package. */
  target: string
  isPackage: boolean
  typesOnly: boolean
}

/** Every `import` and `export … from` of a file, on one line or several; front matter and scripts of .astro files too. */
function importsOf(file: string): Import[] {
  const statements = text(file).matchAll(
    /^\s*(?:import|export)\s(?<names>[^'"()]*?\sfrom\s)?\s*['"](?<spec>[^'"]+)['"]|\bimport\(\s*['"](?<lazy>[^'"]+)['"]/gm,
  )
  return [...statements].map(({ groups = {} }) => {
    const spec = groups.spec ?? groups.lazy ?? ''
    const isPackage = !spec.startsWith('.')
    const target = isPackage ? spec : relative(root, resolve(root, file, '..', spec))
    return { file, spec, target, isPackage, typesOnly: /^type\s/.test(groups.names ?? '') }
  })
}

function allows(rule: string, found: Import): boolean {
  const { target, isPackage, typesOnly } = found
  if (rule === 'any package') return isPackage && !/^react\b/.test(target)
  if (rule.startsWith('types of ')) return typesOnly && allows(rule.slice('types of '.length), found)
  return target === rule || target.startsWith(rule.endsWith(':') ? rule : `${rule}/`)
}

/** The folder whose rule holds for a file; the rule of `src` is for the files that stand in it, not below. */
function folderOf(path: string): string | undefined {
  return Object.keys(rules).find((folder) => (folder === 'src' ? parse(path).dir === folder : path.startsWith(`${folder}/`)))
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(root, join(entry.parentPath, entry.name)))
}
