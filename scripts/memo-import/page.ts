import type { Element, Nodes, Root } from 'hast'
import type { FoundMemo, LeftOut, Reading } from './found.ts'
import { dayIn } from './text/byline.ts'
import { elementsOf, embedded, htmlOf, shownBy, treeOf } from './tree.ts'
import { turn } from './turn.ts'
import { wordsIn } from './words.ts'

/**
 * Reads a page of HTML: each `<article>` is a memo, else what stands in `<main>`, else the whole. What stands around them is listed as left out. Title,
 * description, author and date come from the page's head where the article does not name them.
 */
export function readPage(file: string, html: string): Reading {
  const tree = treeOf(html, false)
  const all = elementsOf(tree)
  const places = mainsOf(all)
  const lines = linesOf(html, places.length)
  const memos = places.map((place, i) => memoFrom(place, file, lines[i] ?? [1, 1], places.length === 1 ? all : []))
  const leftOut = around(all.find(({ tagName }) => tagName === 'body') ?? tree, places)
  return {
    file,
    words: [...memos.flatMap(({ words }) => words), ...leftOut.flatMap(({ text }) => wordsIn(text))],
    memos,
    leftOut,
    doubts: [],
  }
}

function mainsOf(all: Element[]): Element[] {
  const articles = all.filter(({ tagName }) => tagName === 'article')
  const outer = articles.filter((one) => !articles.some((other) => other !== one && elementsOf(other).includes(one)))
  const one = all.find(({ tagName }) => tagName === 'main') ?? all.find(({ tagName }) => tagName === 'body')
  return outer.length > 0 ? outer : one ? [one] : []
}

/** The lines of each article, by where its tag stands. */
function linesOf(html: string, count: number): [number, number][] {
  const end = html.split('\n').length
  const starts = [...html.matchAll(/<article\b/gi)].map(({ index }) => html.slice(0, index).split('\n').length)
  if (starts.length !== count) return Array.from({ length: count }, () => [1, end])
  return starts.map((start, i) => [start, (starts[i + 1] ?? end + 1) - 1])
}

function memoFrom(place: Element, file: string, [from, to]: [number, number], page: Element[]): FoundMemo {
  const heading = elementsOf(place).find(({ tagName }) => /^h[1-3]$/.test(tagName))
  const fromHead = heading ? undefined : page.find(({ tagName }) => tagName === 'title')
  const title = text(heading ?? fromHead)
  const description = meta(page, 'description', 'og:description')
  const deck = description && description.length <= 220 ? description : undefined
  const article = without(place, heading)
  const turned = turn(htmlOf(article), from)
  const time = elementsOf(place).find(({ tagName }) => tagName === 'time')
  return {
    title: title || 'Untitled',
    deck,
    author: meta(page, 'author', 'article:author', 'dc.creator'),
    date: dayIn(
      meta(page, 'article:published_time', 'date', 'dc.date', 'pubdate') ?? (String(time?.properties.dateTime ?? '') || text(time)),
    ),
    tags: (meta(page, 'keywords', 'news_keywords') ?? '')
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
    draft: false,
    slug: undefined,
    body: turned.body,
    file,
    from,
    to,
    words: [title, deck ?? '', shownBy(article)].flatMap(wordsIn),
    added: [...turned.added, ...(title ? [] : ['untitled'])],
    leftOut: turned.leftOut,
    doubts: [...(title ? [] : [{ line: from, message: 'no title was found' }]), ...turned.doubts],
    unknown: description && !deck ? { description } : {},
  }
}

const text = (node: Nodes | undefined) => (node?.type === 'element' ? node.children.map(shownBy).join('') : '').replace(/\s+/g, ' ').trim()

const meta = (page: Element[], ...names: string[]) =>
  names
    .map((name) =>
      page.find(
        ({ tagName, properties }) =>
          tagName === 'meta' && [properties.name, properties.property].map((found) => String(found).toLowerCase()).includes(name),
      ),
    )
    .map((found) =>
      String(found?.properties.content ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .find((found) => found !== '')

const without = (node: Element, gone: Element | undefined): Element => ({
  ...node,
  children: node.children.filter((child) => child !== gone).map((child) => (child.type === 'element' ? without(child, gone) : child)),
})

/** What a page shows besides its articles, each piece of it as large as can be. */
function around(node: Element | Root, places: Element[]): LeftOut[] {
  if (places.some((place) => place === node)) return []
  return node.children.flatMap((child) => {
    if (child.type === 'element' && elementsOf(child).some((inner) => places.includes(inner))) return around(child, places)
    const shown =
      child.type === 'element' && embedded.has(child.tagName)
        ? ''
        : shownBy(child as Nodes)
            .replace(/\s+/g, ' ')
            .trim()
    return shown === '' ? [] : [{ line: 1, text: shown, reason: 'around the article' }]
  })
}
