import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { size } from '../../../src/cards/box.ts'
import { drawCard } from '../../../src/cards/draw.ts'
import type { Card } from '../../../src/cards/paper.ts'

const card: Card = {
  brand: 'Wheelbook',
  aside: 'Memos on wheels',
  rows: [
    ['From', 'Somebody, A Periodical of Wheels, retold'],
    ['Filed under', 'Spokes'],
  ],
  title: 'A wheel that runs true tells nobody about the hour that it took to make it run as it does',
}

// A busy machine is slow, not wrong.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let folder: string
let picture: Uint8Array
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cards-'))
  picture = await drawCard(card, folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Whether a strip of the picture has only the colour of paper and desk: whether nothing is written there. */
async function isBlank(area: { left: number; top: number; width: number; height: number }) {
  const { channels } = await sharp(await sharp(picture).extract(area).toBuffer())
    .removeAlpha()
    .stats()
  return channels.every(({ min }) => min > 200)
}

describe('a card', () => {
  it('is a PNG of the size that is asked for, in at most 60 KB with the longest title', async () => {
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', ...size })
    expect(picture.length).toBeLessThanOrEqual(60 * 1024)
  })

  it('has its longest title within the paper', async () => {
    expect(await isBlank({ left: 0, top: size.height - 24, width: size.width, height: 24 })).toBe(true)
    expect(await isBlank({ left: size.width - 100, top: 330, width: 100, height: 300 })).toBe(true)
    expect(await isBlank({ left: 278, top: 330, width: 600, height: 200 })).toBe(false)
  })

  it('is drawn once: a second build finds it done', async () => {
    const drawn = () => readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs])
    const before = drawn()
    await drawCard({ ...card }, folder)
    expect(drawn()).toEqual(before)
    await drawCard({ ...card, title: 'Another' }, folder)
    expect(drawn()).toHaveLength(2)
  })

  it('has the letters of all Latin scripts, and says which others it leaves out', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    await drawCard({ ...card, title: 'Łódź, Čáslav, Ångström' }, folder)
    expect(warn).not.toHaveBeenCalled()
    await drawCard({ ...card, title: 'Колесо' }, folder)
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('К'))
    warn.mockRestore()
  })
})
