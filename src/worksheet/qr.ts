import { encode } from 'uqr'

/** A QR code to draw in one go. */
export interface QrCode {
  /** Modules a side, with the quiet zone of 4 that scanners need around it. */
  size: number
  /** The dark modules as the data of an SVG path, a module being one unit. */
  path: string
}

/** The QR code of a link of at most MAX_QR characters (see share.ts), with error correction M. */
export function qrCode(link: string): QrCode {
  const { data, size } = encode(link, { ecc: 'M', border: 4, maxVersion: 30 })
  return { size, path: data.map(barsOf).join('') }
}

/** The dark modules of one row, those side by side as one bar. */
function barsOf(row: boolean[], y: number): string {
  const runs = row.map((dark) => (dark ? '#' : ' ')).join('')
  return [...runs.matchAll(/#+/g)].map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`).join('')
}
