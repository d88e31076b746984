import type { Guide, GuideFile } from '../guide.ts'
import { error, type Mistake, type Problem, unknownName } from '../problem.ts'
import { addresses, attributes, type Piece } from '../text.ts'

/** Links, embeds and images in texts that lead to a worksheet, chapter or figure that is not there. */
export function links(guide: Guide): Problem[] {
  return [...guide.chapters, ...guide.pages].flatMap(({ body, placeOf, ending }) => {
    const linked = addresses(body).map(({ text, offset }) => ({ offset, mistake: deadLink(text, guide) }))
    const placed = ending === '.mdx' ? placedByHand(body, guide) : []
    return [...linked, ...placed].flatMap(({ offset, mistake }) => (mistake ? error(placeOf(offset), mistake) : []))
  })
}

function deadLink(url: string, guide: Guide): Mistake | undefined {
  const [, folder = '', name = '', tail = ''] = /^\/(worksheets|chapters|figures)\/([^/#?]+)(.*)$/.exec(url) ?? []
  const known = knownIn(folder, guide)
  if (!known || known.includes(name)) return undefined
  return unknownName(`link to ${folder.slice(0, -1)}`, name, known, (meant) => `/${folder}/${meant}${tail}`)
}

/** The names that addresses of a folder may have; undefined for folders that are not the guide's. */
function knownIn(folder: string, { worksheets, chapters, figures }: Guide): string[] | undefined {
  if (folder === 'figures') return figures.map(({ name, ending }) => name + ending)
  if (folder === 'chapters') return names(chapters)
  return folder === 'worksheets' ? names(worksheets) : undefined
}

const names = (files: GuideFile[]) => files.map(({ name }) => name)

function placedByHand(body: string, { worksheets, figures }: Guide): { offset: number; mistake: Mistake | undefined }[] {
  const missing = (component: string, attribute: string, known: string[]) => (piece: Piece) => ({
    offset: piece.offset,
    mistake: known.includes(piece.text)
      ? undefined
      : unknownName(component.toLowerCase(), piece.text, known, (meant) => `<${component} ${attribute}="${meant}"`),
  })
  return [
    ...attributes(body, 'Worksheet', 'id').map(missing('Worksheet', 'id', names(worksheets))),
    ...attributes(body, 'Figure', 'name').map(missing('Figure', 'name', names(figures))),
  ]
}
