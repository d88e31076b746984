import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Way } from '../../../scripts/fuzz/inputs.ts'
import { check } from '../../../scripts/fuzz/invariants.ts'
import { fuzz } from '../../../scripts/fuzz/run.ts'
import { parseBackup } from '../../../src/worksheet/backup.ts'
import { fromMoveFragment } from '../../../src/worksheet/moving.ts'

const RealStream = DecompressionStream

const corpus = join(import.meta.dirname, '../../fixtures/corpus')

describe('whatever a file or an address says', () => {
  it('it is refused in words or read whole: some thousands of altered ones', async () => {
    const found = await fuzz(3000, 20261125)
    expect(found.failures).toEqual([])
    expect(found.read).toBeGreaterThan(300)
    expect(found.refused).toBeGreaterThan(1000)
  }, 60_000)

  it.each(readdirSync(corpus))('%s of the corpus keeps every promise', async (name) => {
    const way = name.split('-', 1)[0] as Way
    await expect(check({ way, text: readFileSync(join(corpus, name), 'utf8') })).resolves.toMatch(/read|refused/)
  })
})

describe('reading stays bounded', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('where a short address would inflate to gigabytes', async () => {
    let bytes = 0
    vi.stubGlobal(
      'DecompressionStream',
      class {
        readonly readable: ReadableStream
        readonly writable: WritableStream
        constructor() {
          const inner = new RealStream('deflate-raw')
          this.writable = inner.writable
          this.readable = inner.readable.pipeThrough(
            new TransformStream<Uint8Array, Uint8Array>({
              transform(chunk, controller) {
                bytes += chunk.length
                controller.enqueue(chunk)
              },
            }),
          )
        }
      },
    )
    const bomb = deflateRawSync(Buffer.alloc(200_000_000, 'x')).toString('base64url')
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(await fromMoveFragment(`move=${bomb}&from=`)).toMatchObject({ ok: false })
    expect(bytes).toBeLessThan(2_000_000)
  }, 30_000)

  it('where something is nested two hundred thousand deep', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000)
    for (const part of [`"version":${deep}`, `"version":1,"worksheet":${deep}`, `"version":1,"worksheet":"a","fields":${deep}`])
      expect(parseBackup(`{"format":"mondaybook-answers","version":1,"records":[{${part}}]}`)).toMatchObject({ ok: false })
  })

  it('where a file has one worksheet thousands of times', () => {
    const record = (place: number) => `{"version":1,"worksheet":"a","fields":{"x/${place}":{"value":1,"at":1}}}`
    const records = Array.from({ length: 14_000 }, (_, place) => record(place)).join(',')
    const read = parseBackup(`{"format":"mondaybook-answers","version":1,"records":[${records}]}`)
    expect(read.ok && Object.keys(read.records[0]?.fields ?? {}).length).toBe(14_000)
  }, 30_000)
})
