import { defineCollection } from 'astro:content'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { glob } from 'astro/loaders'
import type { z } from 'zod'
import { keptBack } from './kept-back.ts'
import { chapter } from './schema/chapter.ts'
import { page } from './schema/page.ts'
import { worksheet } from './schema/worksheet.ts'
import { contentFolder } from './settings.ts'

// The file name is the permanent address, whatever the front matter says.
const byFileName = ({ entry }: { entry: string }) => entry.replace(/\.[a-z]+$/, '')
const folder = (name: string, ...pattern: string[]) =>
  glob({ base: pathToFileURL(resolve(contentFolder, name)), pattern, generateId: byFileName })

/** With what editors show of each field: Astro hands it to those that complete front matter (see `.vscode`). */
const explained = <T extends z.ZodType>(schema: T, name: string): T => schema.meta(JSON.parse(readFileSync(`.schema/${name}.json`, 'utf8')))

export const collections = {
  chapters: defineCollection({
    loader: folder('chapters', '*.{md,mdx}', ...keptBack().map((slug) => `!${slug}.*`)),
    schema: explained(chapter, 'chapter'),
  }),
  worksheets: defineCollection({ loader: folder('worksheets', '*.yaml'), schema: explained(worksheet, 'worksheet') }),
  pages: defineCollection({ loader: folder('pages', '*.md'), schema: explained(page, 'page') }),
}
