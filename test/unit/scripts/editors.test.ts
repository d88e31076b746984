import { globSync, readFileSync } from 'node:fs'
import { parse as parsePath, resolve } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { splitMarkdown } from '../../../scripts/check/text.ts'

const root = resolve(import.meta.dirname, '../../..')
const read = (file: string) => readFileSync(resolve(root, file), 'utf8')

/** What the editor of this repository is told: settings may have comments. */
const settings = parse(read('.vscode/settings.json').replace(/^\s*\/\/.*$/gm, '')) as { 'yaml.schemas': Record<string, string> }

/** The schema that an editor holds a file of the guide against. */
function schemaOf(file: string): string {
  const folder = parsePath(file).dir.replace(/^content\/?/, '')
  const ofFolder = { chapters: 'chapter', pages: 'page', worksheets: 'worksheet' }[folder]
  return ofFolder ? `.schema/${ofFolder}.json` : (Object.entries(settings['yaml.schemas']).find(([, name]) => name === file)?.[0] ?? '')
}

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, formats: { uri: URL.canParse } })
const faults = (file: string, data: unknown) => {
  const schema = schemaOf(file)
  const validate = ajv.getSchema(schema) ?? ajv.addSchema(JSON.parse(read(schema)), schema).getSchema(schema)
  return validate?.(data) ? [] : validate?.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`)
}
const dataIn = (file: string) => parse(file.endsWith('.yaml') ? read(file) : (splitMarkdown(read(file)).front ?? ''))

// What a command keeps, nobody writes in an editor.
const files = globSync('content/**/*.{md,mdx,yaml}', { cwd: root }).filter((file) => file !== 'content/released.yaml')

describe('an editor', () => {
  it('knows the schema of every kind of file in the guide', () => {
    expect(files.length).toBeGreaterThan(60)
    expect(files.filter((file) => !schemaOf(file))).toEqual([])
    expect(Object.keys(settings['yaml.schemas']).filter((file) => !globSync(file, { cwd: root }).length)).toEqual([])
  })

  it.each(files)('has nothing against %s', (file) => {
    expect(faults(file, dataIn(file))).toEqual([])
  })

  it.each([
    ['a field that is not known', 'content/site.yaml', { foot: 'x' }, ' must NOT have additional properties'],
    ['a language that is none', 'content/site.yaml', { language: 'English' }, '/language must match pattern'],
    ['an address that is none', 'content/site.yaml', { address: 'our site' }, '/address must match format "uri"'],
    ['a title that is too long', 'content/pages/about.md', { title: '' }, '/title must NOT have fewer than 1 characters'],
    ['a day in words', 'content/chapters/complaints-are-good.mdx', { publish: '7 December' }, '/publish must match pattern'],
    ['a draft that is one in words', 'content/chapters/complaints-are-good.mdx', { draft: 'yes' }, '/draft must be boolean'],
  ])('marks %s', (_, file, change, fault) => {
    expect(faults(file, { ...dataIn(file), ...change })).toEqual([expect.stringContaining(fault)])
  })

  it.each(['parts', 'paths', 'publications', 'ideas', 'synonyms'])('marks an unknown field in an entry of %s.yaml', (name) => {
    const [first, ...rest] = dataIn(`content/${name}.yaml`)
    expect(faults(`content/${name}.yaml`, [{ ...first, colour: 'red' }, ...rest])).toEqual(['/0 must NOT have additional properties'])
  })
})
