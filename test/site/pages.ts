import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pagesOf } from './built.ts'

/** All pages of the site at the root of its host, each with its address, such as `/chapters/`, and its HTML. */
export const builtPages = pagesOf('dist').map(({ path, html }) => ({ address: `/${path}`, html }))

/** Whether there is something at an address of the site. */
export const isThere = (path: string): boolean => existsSync(join('dist', path.endsWith('/') ? `${path}index.html` : path))

/** The addresses that a page leads to or loads: `href`, `src` and images, as they stand. */
export const addressesIn = (html: string): string[] =>
  [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address = '']) => plain(address))

/** The ids that a page can be entered at. */
export const idsIn = (html: string): Set<string> => new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => plain(id)))

/** An address as the page it stands on means it. */
export const resolved = (address: string, from: string): URL =>
  new URL(address, `https://site.test${from.endsWith('/') ? from : dirname(from)}`)

const plain = (text: string) => text.replaceAll('&#38;', '&').replaceAll('&amp;', '&').replaceAll('&#39;', "'")
