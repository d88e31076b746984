import { readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { parse as parseYaml } from 'yaml'
import { chapter } from './schema/chapter.ts'
import { site } from './schema/guide.ts'
import { isPublished } from './schema/publish.ts'
import { contentFolder, dayOfBuild, draftsShown } from './settings.ts'

/**
 * The slugs of the chapters that a build leaves out. Their front matter tells, before anything else of them is read: Astro publishes the pictures of every
 * chapter it has read, whether there is a page of it or not.
 */
export function keptBack(): string[] {
  if (draftsShown()) return []
  const today = dayOfBuild(homeZone())
  const files = readdirSync(join(contentFolder, 'chapters')).filter((file) => /\.mdx?$/.test(file))
  return files.filter((file) => !isPublished(publishingOf(file), today)).map((file) => parse(file).name)
}

/** What does not fit its schema is the content check's to say, which has stopped the build by then. */
const homeZone = () => site.shape.timeZone.catch('UTC').parse(parseYaml(readFileSync(join(contentFolder, 'site.yaml'), 'utf8'))?.timeZone)

const publishing = chapter.pick({ draft: true, publish: true }).strip()

function publishingOf(file: string) {
  const text = readFileSync(join(contentFolder, 'chapters', file), 'utf8')
  const front = /^\uFEFF?\s*---[ \t]*\r?\n(.*?\n)---[ \t]*(?:\r?\n|$)/s.exec(text)?.[1] ?? ''
  // Most chapters say nothing of it, and a thousand take a while to parse.
  const says = /^['"]?(?:draft|publish)\b/m.test(front)
  return publishing.catch({ draft: true }).parse(says ? parseYaml(front, { customTags: ['timestamp'] }) : {})
}
