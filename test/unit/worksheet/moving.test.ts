import { randomBytes } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { fromMoveFragment, isMoveFragment, MAX_MOVE, toMoveFragment } from '../../../src/worksheet/moving.ts'
import { MAX_FILE, toBackup } from '../../../src/worksheet/to-backup.ts'
import { answered } from './fixture.ts'

const from = 'https://old.example/guide/'
const packed = async (backup: string, place = from) => (await toMoveFragment(backup, place)) ?? expect.fail('too much')
const record = answered({ 'a/a': 'à bientôt 👋', 'a/b': null })
const dated = [{ at: 1, note: 'then', record }]

describe('a hand-over', () => {
  it('brings all records and what was kept under a date, and where it comes from', async () => {
    const fragment = await packed(toBackup([record], '', dated), from)
    expect(fragment).toMatch(/^move=[\w-]+&from=[\w%.-]+$/)
    expect(await fromMoveFragment(`#${fragment}`)).toMatchObject({ ok: true, records: [record], dated, from })
  })

  it('can be as long as a file may be', async () => {
    const room = MAX_FILE - toBackup([answered({ 'a/a': '' })], '').length
    expect(await fromMoveFragment(await packed(toBackup([answered({ 'a/a': 'x'.repeat(room) })], ''), from))).toMatchObject({
      ok: true,
    })
  })

  it('is not made of more than the page there would read, however small it packs, nor of more than an address carries', async () => {
    expect(await toMoveFragment(toBackup([answered({ 'a/a': 'x'.repeat(MAX_FILE) })], ''), from)).toBeNull()
    const noise = randomBytes(780_000)
      .toString('base64')
      .slice(0, MAX_FILE - 1000)
    expect(await toMoveFragment(toBackup([answered({ 'a/a': noise })], ''), from)).toBeNull()
  })

  it('is known by its beginning', () => {
    expect(['#move=x', 'move=x', '#answers=x', ''].map(isMoveFragment)).toEqual([true, true, false, false])
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', '<b>', '', 'ftp://old.example/'])(
    'shows no place that is none: “%s”',
    async (place) => {
      expect(await fromMoveFragment(await packed(toBackup([record], ''), place))).toMatchObject({ ok: true, from: '' })
    },
  )

  it('that is cut, altered, or longer than any is refused', async () => {
    const fragment = await packed(toBackup([record], ''), from)
    for (const bad of [fragment.slice(0, 40), fragment.replace('move=', 'move=x'), 'move=', 'move=!&from=x'])
      expect(await fromMoveFragment(bad)).toMatchObject({ ok: false, problem: expect.stringContaining('not whole') })
    expect(await fromMoveFragment(`move=${'A'.repeat(MAX_MOVE)}`)).toMatchObject({
      ok: false,
      problem: expect.stringContaining('the most'),
    })
  })

  it('whose checksum is another one is refused, though all of it can be read', async () => {
    const forged = (text: string) => `move=${deflateRawSync(text).toString('base64url')}&from=x`
    expect(await fromMoveFragment(forged(`abc${toBackup([record], '')}`))).toMatchObject({
      ok: false,
      problem: expect.stringContaining('not whole'),
    })
  })
})
