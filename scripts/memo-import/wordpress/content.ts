import type { LeftOut, Remark } from '../found.ts'

const blocks =
  'address|article|aside|blockquote|details|div|dl|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|main|nav|ol|p|pre|script|section|style|table|ul|video'
const opening = new RegExp(`(<(?:${blocks})\\b)`, 'gi')
const closing = new RegExp(`(</(?:${blocks})>|<hr\\b[^>]*>)`, 'gi')
const isBlock = new RegExp(`^</?(?:${blocks}|li|tr|td|th|tbody|thead|dt|dd)\\b`, 'i')

/** Makes paragraphs of text from the classic editor, as WordPress does when it shows a post: empty lines part them, other line ends stay. */
export function withParagraphs(html: string): string {
  const bare = html.replace(/<!--[\s\S]*?-->/g, '')
  if (/<p[\s>]/i.test(bare)) return html
  const kept: string[] = []
  const safe = bare.replace(
    /<pre\b[\s\S]*?<\/pre>|<(?:ul|ol|table)\b[\s\S]*?<\/(?:ul|ol|table)>/gi,
    (found) => `\n\n<div data-kept="${kept.push(found) - 1}"></div>\n\n`,
  )
  const chunks = safe
    .replace(opening, '\n\n$1')
    .replace(closing, '$1\n\n')
    .split(/\n[ \t]*\n/)
  const text = chunks.map((chunk) => paragraph(chunk.trim())).filter((chunk) => chunk !== '')
  return text.join('\n').replace(/<div data-kept="(\d+)"><\/div>/g, (_, i) => kept[Number(i)] ?? '')
}

const paragraph = (chunk: string) => (chunk === '' || isBlock.test(chunk) ? chunk : `<p>${chunk.replace(/\n/g, '<br>')}</p>`)

const shortcode = /\[(\/?)([a-z][\w-]*)((?:\s[^\][<>]*)?)\]/gi

/**
 * Takes the marks of captions away, whose text stays, and lists all other shortcodes: they stay in the text, since what they showed is not in the export.
 */
export function withoutCaptions(html: string, line: number): { html: string; leftOut: LeftOut[]; doubts: Remark[] } {
  const leftOut: LeftOut[] = []
  const doubts: Remark[] = []
  const text = html.replace(shortcode, (found, end: string, name: string) => {
    if (!/^(?:wp_)?caption$/i.test(name)) {
      if (end === '') doubts.push({ line, message: `a shortcode, which does nothing here: ${found}` })
      return found
    }
    leftOut.push({ line, text: found, reason: 'mark of a caption' })
    return end ? '</figcaption></figure>' : '<figure><figcaption>'
  })
  return { html: text, leftOut, doubts }
}
