import jsqr from 'jsqr'
import { describe, expect, it } from 'vitest'
import { qrCode } from '../../../src/worksheet/qr.ts'
import { MAX_QR, toFragment } from '../../../src/worksheet/share.ts'
import { filled } from './filled.ts'

const PIXELS = 4

/** The picture of a code, as a camera that makes no mistake would take it: the bars of its path, black on white. */
function picture({ size, path }: ReturnType<typeof qrCode>) {
  const side = size * PIXELS
  const rgba = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = 0; row < PIXELS; row++) {
      const start = (Number(y) * PIXELS + row) * side + Number(x) * PIXELS
      for (let pixel = start; pixel < start + Number(length) * PIXELS; pixel++) rgba.set([0, 0, 0], pixel * 4)
    }
  }
  return { rgba, side }
}

function scanned(link: string) {
  const { rgba, side } = picture(qrCode(link))
  // The module's own types say otherwise than what Node makes of it.
  return (jsqr as unknown as { default: typeof jsqr }).default(rgba, side, side)
}

describe('a QR code', () => {
  it('gives the link back to a scanner', async () => {
    const link = `https://example.org/worksheets/sample/#${await toFragment(filled)}`
    expect(scanned(link)?.data).toBe(link)
  })

  it('holds the longest link it is meant for, with error correction M, and none longer', () => {
    const link = `https://example.org/#answers=${'aB3_x-9Qz'.repeat(200)}`.slice(0, MAX_QR)
    const code = scanned(link)
    expect([code?.data, code?.version]).toEqual([link, 30])
    expect(qrCode(link).size).toBe(17 + 4 * 30 + 2 * 4)
    expect(() => qrCode(`${link}a`)).toThrow()
  })

  it('has a quiet zone of four modules all around', () => {
    const { size, path } = qrCode('https://example.org/')
    const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => ({
      x: Number(x),
      y: Number(y),
      end: Number(x) + Number(length),
    }))
    expect(Math.min(...bars.flatMap(({ x, y }) => [x, y]))).toBe(4)
    expect(Math.max(...bars.map(({ end }) => end))).toBe(size - 4)
    expect(Math.max(...bars.map(({ y }) => y))).toBe(size - 5)
  })
})
