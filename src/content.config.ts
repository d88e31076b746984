import { defineCollection } from 'astro:content'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { glob } from 'astro/loaders'
import { z } from 'zod'
import { keptBack } from './kept-back.ts'
import { chapter } from './schema/chapter.ts'
import { worksheet } from './schema/worksheet.ts'
import { contentFolder } from './settings.ts'

// The file name is the permanent address, whatever the front matter says.
const byFileName = ({ entry }: { entry: string }) => entry.replace(/\.[a-z]+$/, '')
const folder = (name: string, ...pattern: string[]) =>
  glob({ base: pathToFileURL(resolve(contentFolder, name)), pattern, generateId: byFileName })

export const collections = {
  chapters: defineCollection({ loader: folder('chapters', '*.{md,mdx}', ...keptBack().map((slug) => `!${slug}.*`)), schema: chapter }),
  worksheets: defineCollection({ loader: folder('worksheets', '*.yaml'), schema: worksheet }),
  pages: defineCollection({ loader: folder('pages', '*.md'), schema: z.strictObject({ title: z.string(), description: z.string() }) }),
}
