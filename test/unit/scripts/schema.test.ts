import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import type { JsonSchema } from '../../../scripts/schema/describe.ts'
import { generate } from '../../../scripts/schema/generate.ts'

const root = resolve(import.meta.dirname, '../../..')
const read = (file: string) => readFileSync(resolve(root, file), 'utf8')

let generated: { file: string; text: string }[]
beforeAll(() => {
  generated = generate(root)
}, 60_000)

const worksheetSchema = () => JSON.parse(generated[0]?.text ?? '')

describe('the schemas that editors read', () => {
  it.each(readdirSync(resolve(root, '.schema')).map((name) => `.schema/${name}`))('in %s are those of the sources', (file) => {
    const text = generated.find((one) => one.file === file)?.text
    expect(read(file) === text, `${file} is out of date. Run: npm run schema`).toBe(true)
  })

  it('explain every field', () => {
    const silent = generated.flatMap(({ file, text }) => fields(JSON.parse(text), file).filter(({ description }) => !description))
    expect(silent.map(({ path }) => path)).toEqual([])
  })

  it('explain a kind as the comment on it does, in worksheets and in front matter', () => {
    const paths = generated.flatMap(({ file, text }) => fields(JSON.parse(text), file))
    const explained = (path: string) => paths.find((field) => field.path === path)?.description
    expect(explained('.schema/worksheet.json/blocks/actions/kind')).toBe('What will be done, by whom, by when.')
    expect(explained('.schema/worksheet.json/blocks/grid/labels')).toMatch(/^The words for each step of a scale/)
    expect(explained('.schema/worksheet.json/blocks/table/columns/choice/choices')).toBe('What can be chosen, in this order.')
    expect(explained('.schema/chapter.json/source/author')).toMatch(/not the publication's usual one/)
  })
})

describe('the schema of worksheets', () => {
  const worksheet = () => z.fromJSONSchema(worksheetSchema())
  const good = () => parse(read('test/fixtures/good/content/worksheets/stall-check.yaml'))

  it.each(readdirSync(resolve(root, 'content/worksheets')))('takes %s', (name) => {
    expect(worksheet().safeParse(parse(read(`content/worksheets/${name}`))).error).toBeUndefined()
  })

  it('takes one that leaves out what has a default', () => {
    const { results, ...rest } = good()
    expect(results).toHaveLength(6)
    expect(worksheet().safeParse(rest).success).toBe(true)
  })

  it.each([
    ['a field that is not known', { minuts: 5 }],
    ['an id that cannot be one', { chapter: 'A Day' }],
    ['a kind that is not known', { blocks: [{ kind: 'ratings', id: 'a', title: 'A' }] }],
    ['no blocks', { blocks: [] }],
  ])('refuses %s', (_, change) => {
    expect(worksheet().safeParse({ ...good(), ...change }).success).toBe(false)
  })
})

/** All fields of a schema, each with its way: kinds and names, joined by slashes. */
function fields(schema: JsonSchema, path: string): { path: string; description: string | undefined }[] {
  const item = Array.isArray(schema.items) ? undefined : schema.items
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
      { path: `${path}/${name}`, description: field.description },
      ...fields(field, `${path}/${name}`),
    ]),
    ...(schema.oneOf ?? []).flatMap((option) => fields(option, option.title ? `${path}/${option.title}` : path)),
    ...(item ? fields(item, path) : []),
  ]
}
