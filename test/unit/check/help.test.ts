import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'node:path'
import { expect, it } from 'vitest'
import { checks } from '../../../scripts/check/index.ts'

const folder = new URL('../../../scripts/check/', import.meta.url)
const help = readFileSync(new URL('help.md', folder), 'utf8')
const sections = [...help.matchAll(/^### (.+)\n(.+)/gm)].map(([, name]) => name)

it('every check is called by the name of its file', () => {
  const files = readdirSync(new URL('checks/', folder)).map((file) => parse(file).name)
  expect(Object.keys(checks).toSorted()).toEqual(files.toSorted())
})

it('every check has a section that says what to do, and no section is left of a check that is gone', () => {
  expect(sections.toSorted()).toEqual(Object.keys(checks).toSorted())
})
