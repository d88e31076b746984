import { part, publication, readingPath, site as siteSchema } from '../schema/guide.ts'
import { read, readList } from './files.ts'

/** What `content/site.yaml` says. */
export const site = read('site.yaml', siteSchema)

/** The parts of the book, in order. */
export const parts = readList('parts.yaml', part)

/** Where the memos come from. */
export const publications = readList('publications.yaml', publication)

/** The reading paths, as they stand in their file (see paths.ts). */
export const readingPaths = readList('paths.yaml', readingPath)

/** An address within the site, under its base path: `href('/chapters/')`. */
export const href = (path: string) => import.meta.env.BASE_URL.replace(/\/$/, '') + path

/** The same address in full, as others need it: `https://…/chapters/`. */
export const address = (path: string) => new URL(href(path), site.address).href
