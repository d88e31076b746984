import { expect, test } from 'vitest'
import { damagedKey, isOwnKey, previousKey, recordIdOf, recordIds, recordKey, settingKey } from '../../../src/storage/keys.ts'

test('the keys are the ones that readers have on their devices, for good', () => {
  expect(recordKey('creed')).toBe('mondaybook:v1:creed')
  expect(previousKey('creed')).toBe('mondaybook:previous:creed')
  expect(damagedKey('creed', 17)).toBe('mondaybook:damaged:creed:17')
  expect(settingKey('copied')).toBe('mondaybook:setting:copied')
})

test('the worksheets with answers are told by their keys, among everything else', () => {
  const keys = [recordKey('creed'), previousKey('seven-cs'), damagedKey('creed', 17), settingKey('copied'), 'theme', recordKey('seven-cs')]
  expect(recordIds(keys)).toEqual(['creed', 'seven-cs'])
  expect(recordIdOf('mondaybook:v10:creed')).toBeUndefined()
})

test('answers in any state are one’s own; settings and what other sites keep are not', () => {
  expect([recordKey('creed'), previousKey('creed'), damagedKey('creed', 17)].every(isOwnKey)).toBe(true)
  expect([settingKey('copied'), 'theme', 'other:mondaybook:v1:creed'].some(isOwnKey)).toBe(false)
})
