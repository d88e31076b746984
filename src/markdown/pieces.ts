/** A piece of a chapter's HTML: text to be shown as it is, or a mark that the plugin left for something to stand in its place. */
export interface Piece {
  kind: 'text' | 'worksheet' | 'figure' | 'actions'
  /** Of the worksheet or figure. */
  name: string
  /** The piece as it is; of a figure, its text alternative. HTML both. */
  html: string
}

/** Splits a chapter's HTML at its marks. */
export const piecesOf = (html: string): Piece[] => html.split(/(<mb-[a-z]+[^>]*>.*?<\/mb-[a-z]+>)/s).map(pieceOf)

function pieceOf(html: string): Piece {
  const [, kind = 'text', attributes = '', inside = html] = /^<mb-([a-z]+)([^>]*)>(.*)<\/mb-/s.exec(html) ?? []
  return { kind: kind as Piece['kind'], name: /name="([^"]*)"/.exec(attributes)?.[1] ?? '', html: inside }
}
