import { ELEMENT_NODE, type ElementNode, html, type Node, transformSync, walkSync } from 'ultrahtml'
import inline from 'ultrahtml/transformers/inline'
import { styles } from './styles.ts'

/** A memo to be mailed. All addresses are whole. */
export interface Mail {
  /** The language of its text, as in HTML's `lang`. */
  language: string
  /** The guide that it comes from. */
  guide: string
  title: string
  deck: string
  /** Of HTML, as they stand in the text. */
  keyPoints: string[]
  /** The memo as HTML that reads anywhere: see markdown/portable.ts. */
  text: string
  /** The memo on the site. */
  page: string
  /** Its worksheets there. */
  worksheets: { title: string; page: string }[]
  /** Lines under it, as HTML: whom it is owed to, and what one may do with it. */
  foot: string[]
}

/**
 * A memo as HTML that mail programs can show: one column of 600 pixels at the most, every style on its element, no script, no style sheet, no fonts to load.
 * Tables hold the column together where nothing else does, and have no meaning.
 */
export function mailHtml(mail: Mail): string {
  return `<!doctype html>\n${transformSync(frame(mail), [cells, inline(), withoutClasses])}\n`
}

function frame(mail: Mail): string {
  const { language, title, deck, keyPoints } = mail
  return `<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
${html`<title>${title}</title>`.value}
<style>${styles}</style>
</head>
<body>
<div class="preheader">${keyPoints[0]?.replace(/<[^>]*>/g, '') ?? html`${deck}`.value}</div>
<table role="presentation" class="desk"><tbody><tr><td class="margin" align="center">
<table role="presentation" class="paper" width="600"><tbody><tr><td class="text">
${content(mail)}
</td></tr></tbody></table>
</td></tr></tbody></table>
</body>
</html>`
}

function content({ guide, title, deck, keyPoints, text, page, worksheets, foot }: Mail): string {
  const key = keyPoints.map((point) => `<p>${point}</p>`).join('<br>')
  const forms = worksheets.map(({ title, page }) => html`<p>Worksheet: <a href="${page}">${title}</a></p>`.value)
  return [
    html`<p class="guide">${guide}</p>`.value,
    html`<h1>${title}</h1>`.value,
    html`<p class="deck">${deck}</p>`.value,
    key && `<div class="key">${key}</div>`,
    text,
    html`<p class="act"><a class="button" href="${page}">Read it on the site, and write your answers</a></p>`.value,
    ...forms,
    ...foot.map((line) => `<p class="foot">${line}</p>`),
  ].join('\n')
}

/** Cells of the memo's own tables are told from those that hold the mail together, and their headings say what they head. */
function cells(root: Node): Node {
  return eachElement(root, (node) => {
    if (node.name === 'td' && !node.attributes.class) node.attributes.class = 'cell'
    if (node.name === 'th') node.attributes.scope = node.parent.parent?.name === 'thead' ? 'col' : 'row'
  })
}

/** What the styles went by has done its work. */
function withoutClasses(root: Node): Node {
  return eachElement(root, ({ attributes }) => {
    delete attributes.class
  })
}

function eachElement(root: Node, change: (node: ElementNode) => void): Node {
  walkSync(root, (node) => {
    if (node.type === ELEMENT_NODE) change(node as ElementNode)
  })
  return root
}
