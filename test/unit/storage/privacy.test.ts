import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as keys from '../../../src/storage/keys.ts'
import * as reading from '../../../src/storage/reading.ts'

/** What each function that makes a key makes of the names that the privacy page uses. */
const made: Record<string, string[]> = {
  recordKey: [keys.recordKey('WORKSHEET')],
  previousKey: [keys.previousKey('WORKSHEET')],
  damagedKey: [keys.damagedKey('WORKSHEET', 'TIME' as never)],
  datedKey: [keys.datedKey('WORKSHEET', 'TIME' as never)],
  settingKey: keys.SETTINGS.map(keys.settingKey),
  readKey: [reading.readKey('CHAPTER')],
  placeKey: [reading.placeKey('chapter'), reading.placeKey('path')],
}

const page = readFileSync('content/pages/privacy.md', 'utf8')
const listed = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, key]) => key)

test('every function that makes a key is looked at', () => {
  const makers = Object.keys({ ...keys, ...reading }).filter((name) => /^(?!is).*Key$/.test(name))
  expect(makers.sort()).toEqual(Object.keys(made).sort())
})

test('the privacy page lists the keys that there are, and no others', () => {
  expect(listed.sort()).toEqual(Object.values(made).flat().sort())
})

test('every key begins as the site’s keys do, so that clearing finds it', () => {
  expect(listed.filter((key) => !key?.startsWith(keys.PREFIX))).toEqual([])
})
