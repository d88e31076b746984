/** A piece of a Markdown text and where it begins in it. */
export interface Piece {
  text: string
  offset: number
}

const frontMatter = /^(?:[ \t]*\n)*---[ \t]*\n(?:[\s\S]*?\n)?(?=---[ \t]*(?:\n|$))/

/**
 * Parts a Markdown file into its front matter (null where there is none) and its text. Both keep their places: the front matter begins with its
 * fence, which YAML reads as the start of a document, and the text with as many blanks.
 */
export function splitMarkdown(file: string): { front: string | null; body: string } {
  const front = frontMatter.exec(file)?.[0] ?? null
  if (front === null) return { front, body: file }
  const fence = '---'.length
  return { front, body: blanked(front) + ' '.repeat(fence) + file.slice(front.length + fence) }
}

const fenced = /^[ \t>]*(?<fence>`{3,}|~{3,})[^\n`]*$[\s\S]*?(?:\n[ \t>]*\k<fence>[`~]*[ \t]*$|(?![\s\S]))/
const comment = /<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/
const code = /(?<!`)(?<ticks>`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])+?(?<!`)\k<ticks>(?!`)/
const hidden = new RegExp([fenced, comment, code].map(({ source }) => source).join('|'), 'gm')

/** The text with fenced code, code in the line and comments blanked out, each character in its place. */
export const visible = (text: string) => text.replace(hidden, blanked)

const blanked = (text: string) => text.replace(/[^\n]/g, ' ')

/** Where links, images, and `href` and `src` attributes point. */
export function addresses(text: string): Piece[] {
  const before = /(?:\]\(\s*<?|^ {0,3}\[[^\]]+\]:\s*<?|\b(?:href|src)=["'])([^\s)"'>]+)/dgm
  return [...text.matchAll(before)].map((match) => ({ text: match[1] ?? '', offset: match.indices?.[1]?.[0] ?? match.index }))
}

/** The values of an attribute of a component: those of `id` in `<Worksheet id="ID" />`. */
export function attributes(text: string, component: string, attribute: string): Piece[] {
  const pattern = new RegExp(`<${component}\\b[^>]*?\\s${attribute}=["']([^"']*)["']`, 'dg')
  return [...text.matchAll(pattern)].map((match) => ({ text: match[1] ?? '', offset: match.indices?.[1]?.[0] ?? match.index }))
}
