import { expect, test } from 'vitest'
import { damageMessage, saveMessage } from '../../../src/storage/messages.ts'

const time = () => '10:42'

test('"saved" names the place and the time', () => {
  expect(saveMessage({ kind: 'saved', at: 0 }, time)).toBe('Saved on this device at 10:42')
})

test('without a way to write times, hours and minutes are given', () => {
  expect(saveMessage({ kind: 'saved', at: Date.now() })).toMatch(/at \d\d:\d\d$/)
})

test.each(['blocked', 'full', 'unverified'] as const)('a failure (%s) says what is safe and what to do, and never "saved"', (reason) => {
  const message = saveMessage({ kind: 'failed', reason }, time)
  expect(message).toMatch(/^Not saved: /)
  expect(message).toMatch(/in this tab only: download a copy before you close it/)
})

test('each reason for a failure has words of its own', () => {
  const messages = (['blocked', 'full', 'unverified'] as const).map((reason) => saveMessage({ kind: 'failed', reason }, time))
  expect(new Set(messages).size).toBe(3)
})

test('a newer version is safe, and a reload helps', () => {
  expect(saveMessage({ kind: 'readonly', problem: 'version 2' }, time)).toMatch(/safe.*reload/s)
})

test('damage is said to be safe where it is, put aside or not', () => {
  expect(damageMessage({ text: 'broken', key: 'somewhere' })).toMatch(/put aside.*Download/s)
  expect(damageMessage({ text: 'broken', key: null })).toMatch(/still where they were.*Download/s)
})
