import { gfm } from '@joplin/turndown-plugin-gfm'
import TurndownService from 'turndown'
import type { LeftOut, Remark } from './found.ts'
import { offline } from './offline.ts'
import { settled } from './settle.ts'
import { furnitureIn } from './text/furniture.ts'
import { htmlOf, treeOf } from './tree.ts'
import { wordsOfHtml } from './words.ts'

/** HTML as Markdown, and what there is to say of it. */
export interface Turned {
  body: string
  /** Words that the HTML shows. */
  words: string[]
  added: string[]
  leftOut: LeftOut[]
  doubts: Remark[]
}

/**
 * Turns HTML into Markdown. Pictures become links, since a page shows nothing of other hosts; what is embedded from elsewhere is left out and reported.
 * @param line where the HTML begins in its file
 */
export function turn(html: string, line: number): Turned {
  const { tree, added, remarks } = offline(treeOf(html, true))
  const markdown = service.turndown(htmlOf(tree)).replace(/<div class="joplin-table-wrapper">([\s\S]*?<\/table>)<\/div>/g, '$1')
  if (/^<table/m.test(markdown)) remarks.push('a table that Markdown cannot say stays HTML')
  const { body, leftOut, ...settledHere } = settled(markdown, line, furnitureIn)
  return {
    body,
    words: wordsOfHtml(html),
    added: [...added, ...settledHere.added],
    leftOut,
    doubts: remarks.map((message) => ({ line, message })),
  }
}

const service = serviceWith()

function serviceWith(): TurndownService {
  const service = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    hr: '***',
    br: '\\',
  })
  service.use(gfm)
  const usual = service.escape.bind(service)
  service.escape = (text) =>
    usual(text)
      .replace(/<|~|&(?=[#\w]+;)/g, '\\$&')
      .replace(/^(\s*\d+)\)(?=\s|$)/, '$1\\)')
  service.addRule('item', { filter: 'li', replacement: itemFrom })
  service.addRule('link', { filter: (node) => node.nodeName === 'A' && node.getAttribute('href') !== null, replacement: linkFrom })
  return service
}

/** Items close to their marks, as authors write them. */
function itemFrom(content: string, node: HTMLElement): string {
  const parent = node.parentNode as HTMLElement | null
  const items = Array.from(parent?.children ?? []).filter(({ nodeName, textContent }) => nodeName === 'LI' && textContent?.trim())
  const number = Number(parent?.getAttribute('start') ?? 1) + items.indexOf(node)
  const mark = parent?.nodeName === 'OL' ? `${number}. ` : '- '
  const text = content.replace(/^\n+|\n+$/g, '') + (/\n$/.test(content) ? '\n' : '')
  return `${mark}${text.replace(/\n/g, `\n${' '.repeat(mark.length)}`)}${node.nextSibling ? '\n' : ''}`
}

/** Spaces stand outside the brackets, and signs that would end the address are written otherwise. */
function linkFrom(content: string, node: HTMLElement): string {
  const text = content.replace(/\s*\\?\n\s*/g, ' ').trim()
  if (text === '') return content
  const address = (node.getAttribute('href') ?? '')
    .trim()
    .replace(/[<>()\s\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)
  const [before = '', after = ''] = [/^\s/.exec(content)?.[0], /\s$/.exec(content)?.[0]]
  return `${before}[${text}](${address})${after}`
}
