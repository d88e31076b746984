import { expect, test } from 'vitest'
import * as bringing from '../../../src/words/bringing.ts'
import * as saving from '../../../src/words/saving.ts'
import { damageMessage, saveMessage, type Told, told } from '../../../src/words/saving.ts'
import * as whole from '../../../src/words/whole.ts'

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

test('saving that works again says so', () => {
  expect(saveMessage({ kind: 'saved', at: 0, again: true }, time)).toBe('Saving works again. All of it is saved on this device at 10:42')
})

/** Every message for when something could be lost, by its name; those for the reasons of a failure one by one. */
const losses = Object.entries({ ...saving, ...bringing, ...whole })
  .flatMap(([name, value]): [string, unknown][] => (name === 'failures' ? Object.entries(value) : [[name, value]]))
  .filter((entry): entry is [string, Told] => typeof entry[1] === 'object' && entry[1] !== null && 'happened' in entry[1])

test('there are messages for every way to lose something', () => {
  expect(losses.length).toBeGreaterThanOrEqual(18)
})

test.each(losses)('"%s" says what happened, what is safe, and what to do, in plain words', (_name, message) => {
  expect(Object.keys(message).sort()).toEqual(['happened', 'safe', 'todo'])
  for (const part of Object.values(message)) expect(part.trim().length).toBeGreaterThan(10)
  expect(told(message)).toMatch(/^[“A-Z].*\.$/s)
  expect(told(message)).not.toMatch(/localStorage|JSON|quota|exception|error|undefined|null|schema|cache|sync/i)
})

test.each(losses)('"%s" can be read at one go: no sentence of more than 30 words', (_name, message) => {
  for (const sentence of told(message).split(/[.:?] /)) expect(sentence.split(' ').length).toBeLessThanOrEqual(30)
})

test('no two messages are the same', () => {
  expect(new Set(losses.map(([, message]) => told(message))).size).toBe(losses.length)
})

test('a file that is refused is named, and nothing has been changed', () => {
  expect(bringing.notImported('notes.json', bringing.refusedFile.notOurs)).toBe(
    'notes.json was not imported. This file is not one of answers saved from this guide. Nothing has been changed.',
  )
})

test('of a pasted text it is not said that it is a file', () => {
  for (const problem of [bringing.refusedFile.notWhole, bringing.refusedFile.tooLarge(2, 1), bringing.refusedFile.badDate(3)])
    expect(bringing.notPasted(problem)).toMatch(/^The pasted text was not imported\. (?!.*file).*text.* Nothing has been changed\.$/)
})
