import { parse } from 'yaml'
import { z } from 'zod'
import partsFile from '../../content/parts.yaml?raw'
import pathsFile from '../../content/paths.yaml?raw'
import publicationsFile from '../../content/publications.yaml?raw'
import siteFile from '../../content/site.yaml?raw'
import { part, publication, readingPath, site as siteSchema } from '../schema/guide.ts'

/** What `content/site.yaml` says. */
export const site = siteSchema.parse(parse(siteFile))

/** The parts of the book, in order. */
export const parts = z.array(part).parse(parse(partsFile))

/** Where the memos come from. */
export const publications = z.array(publication).parse(parse(publicationsFile))

/** The reading paths, as they stand in their file (see paths.ts). */
export const readingPaths = z.array(readingPath).parse(parse(pathsFile))

/** An address within the site, under its base path: `href('/chapters/')`. */
export const href = (path: string) => import.meta.env.BASE_URL.replace(/\/$/, '') + path

/** The same address in full, as others need it: `https://…/chapters/`. */
export const address = (path: string) => new URL(href(path), site.address).href
