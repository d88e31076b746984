import type { Page } from './found.ts'
import type { Piece } from './mark.ts'
import type { OwnAnswer } from './own.ts'

/** The pages found, as list items: title, where it is filed, the words around what was found, and the sections they stand in. */
export function listOfPages(pages: Page[]): HTMLElement[] {
  return pages.map(({ title, href, kind, part, excerpt, sections }) =>
    make('li', '', [
      link(href, title),
      make('span', 'search-filed', [[singular[kind] ?? kind, part].filter(Boolean).join(' · ')]),
      ...(excerpt.length > 0 ? [make('p', '', marked(excerpt))] : []),
      ...(sections.length > 0
        ? [
            make(
              'ul',
              '',
              sections.map((section) => make('li', '', [link(section.href, section.title), make('p', '', marked(section.excerpt))])),
            ),
          ]
        : []),
    ]),
  )
}

/** The reader's own answers, as list items: the worksheet, what was asked, and what was written. */
export function listOfOwn(answers: OwnAnswer[]): HTMLElement[] {
  return answers.map(({ title, href, question, text }) =>
    make('li', '', [
      link(href, [{ text: title, marked: false }]),
      make('span', 'search-filed', [question]),
      make('p', 'search-typed', marked(text)),
    ]),
  )
}

const singular: Record<string, string> = { Chapters: 'Chapter', Worksheets: 'Worksheet' }

function link(href: string, text: Piece[]): HTMLElement {
  const element = make('a', '', marked(text))
  element.setAttribute('href', href)
  return element
}

const marked = (pieces: Piece[]) => pieces.map((piece) => (piece.marked ? make('mark', '', [piece.text]) : piece.text))

function make(tag: string, className: string, children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag)
  if (className) element.className = className
  element.append(...children)
  return element
}
