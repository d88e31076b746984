import type { FoundMemo, LeftOut, Reading } from '../found.ts'
import { dayIn } from '../text/byline.ts'
import { turn } from '../turn.ts'
import { wordsIn, wordsOfHtml } from '../words.ts'
import { withoutCaptions, withParagraphs } from './content.ts'
import { type Export, type Item, itemsIn } from './items.ts'

/**
 * Reads a WordPress export (WXR): its posts and pages are memos, drafts among them. Menus, attachments, what is in the bin and readers' comments are
 * listed as left out.
 * @throws where it cannot be read; the message says where
 */
export function readExport(file: string, xml: string): Reading {
  const found = itemsIn(file, xml)
  const posts = found.items.filter(isPost)
  const memos = posts.map((item) => memoFrom(item, file, found))
  const others = found.items.filter((item) => !isPost(item)).map(asLeftOut)
  const words = [...memos.flatMap(({ words }) => words), ...others.flatMap(({ text }) => wordsIn(text))]
  return { file, words, memos, leftOut: others, doubts: [] }
}

const isPost = (item: Item) =>
  ['post', 'page', ''].includes(item['wp:post_type']) &&
  !['trash', 'auto-draft'].includes(item['wp:status']) &&
  item['content:encoded'].trim() !== ''

function asLeftOut(item: Item): LeftOut {
  const kind = item['wp:post_type']
  const empty = item['content:encoded'].trim() === ''
  const reason =
    item['wp:status'] === 'trash'
      ? 'in the bin'
      : ['post', 'page'].includes(kind) && empty
        ? `${kind} without text`
        : `no post: ${kind || 'unknown'}`
  return { line: item.from, text: plain(item.title) || '(no title)', reason }
}

function memoFrom(item: Item, file: string, { authors }: Export): FoundMemo {
  const { from, to } = item
  const title = plain(item.title)
  const excerpt = plain(item['excerpt:encoded'])
  const deck = excerpt !== '' && excerpt.length <= 220 ? excerpt : undefined
  const content = item['content:encoded']
  const prepared = withoutCaptions(withParagraphs(content), from)
  const turned = turn(prepared.html, from)
  const status = item['wp:status']
  return {
    title: title || 'Untitled',
    deck,
    author: authors.get(item['dc:creator']) || item['dc:creator'] || undefined,
    date: dayIn(item['wp:post_date'].replace(/^0000.*/, '')),
    tags: item.category.map((each) => plain(each['#text'])).filter((tag) => tag !== '' && tag !== 'Uncategorized'),
    draft: status !== '' && status !== 'publish',
    slug: slugFrom(item['wp:post_name']),
    body: turned.body,
    file,
    from,
    to,
    words: [...wordsIn(title), ...wordsIn(deck ?? ''), ...wordsOfHtml(content)],
    added: [...turned.added, ...(title ? [] : ['untitled'])],
    leftOut: [...prepared.leftOut, ...turned.leftOut],
    doubts: [...remarks(item, title), ...prepared.doubts, ...turned.doubts],
    unknown: excerpt !== '' && !deck ? { excerpt } : {},
  }
}

function remarks(item: Item, title: string) {
  const comments = item['wp:comment'].length
  const status = item['wp:status']
  return [
    title === '' && 'no title was found',
    comments > 0 && `${comments === 1 ? 'a comment' : `${comments} comments`} of readers left out`,
    item['wp:post_password'] !== '' && 'was only for readers with a password',
    !['', 'publish', 'draft'].includes(status) && `was not public where it comes from: ${status}`,
  ].flatMap((message) => (message ? [{ line: item.from, message }] : []))
}

/** Titles and excerpts may hold HTML. */
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()

function slugFrom(name: string): string | undefined {
  try {
    return decodeURIComponent(name) || undefined
  } catch {
    return undefined
  }
}
