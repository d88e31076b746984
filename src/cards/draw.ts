import { readFileSync } from 'node:fs'
import satori from 'satori'
import sharp from 'sharp'
import manifest from '../../package.json' with { type: 'json' }
import { kept } from '../integrations/kept.ts'
import { type Box, size } from './box.ts'
import { cardFonts } from './fonts.ts'
import { type Card, onPaper } from './paper.ts'

/** A card as a PNG. It is kept under a hash of the drawing and of the packages that draw it, so that a second build draws nothing. */
export async function drawCard(card: Card, folder = '.astro/cards'): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = onPaper(card)
  const from = JSON.stringify([drawing, manifest.dependencies])
  return new Uint8Array(readFileSync(await kept(folder, 'png', [from], () => paint(drawing))))
}

let fonts: ReturnType<typeof cardFonts> | undefined

async function paint(drawing: Box): Promise<Uint8Array> {
  fonts ??= cardFonts()
  const svg = await satori(drawing, { ...size, fonts: await fonts, loadAdditionalAsset: missing })
  // A few inks on paper: 64 colours are enough for their edges, and make a third of the bytes.
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 10, compressionLevel: 9 }).toBuffer()
}

/** Without it the letters would be left out, and nobody would know. */
async function missing(script: string, letters: string) {
  console.warn(`A card has “${letters}” (${script}), for which its faces have no letters: see src/cards/fonts.ts`)
  return []
}
