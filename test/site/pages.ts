import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A page of the built site: its address, such as `/chapters/`, and its HTML. */
export interface BuiltPage {
  address: string
  html: string
}

/** All pages of the built site; parts of pages, which are no documents, are none. */
export const builtPages: BuiltPage[] = globSync('**/*.html', { cwd: 'dist' })
  .map((file) => ({
    address: `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`,
    html: readFileSync(join('dist', file), 'utf8'),
  }))
  .filter(({ html }) => html.startsWith('<!DOCTYPE'))

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
