import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeWhole } from '../../../scripts/write.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('a file is written in place of the one before', () => {
  writeWhole(join(folder, 'list.yaml'), 'one')
  writeWhole(join(folder, 'list.yaml'), 'two')
  expect(readFileSync(join(folder, 'list.yaml'), 'utf8')).toBe('two')
  expect(readdirSync(folder)).toEqual(['list.yaml'])
})

it('a file that cannot be written leaves nothing behind', () => {
  mkdirSync(join(folder, 'list.yaml'))
  expect(() => writeWhole(join(folder, 'list.yaml'), 'one')).toThrow()
  expect(readdirSync(folder)).toEqual(['list.yaml'])
})
