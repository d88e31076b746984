import { mkdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chapter } from '../../src/schema/index.ts'
import { contentFolder } from '../../src/settings.ts'
import { type Guide, lastIn } from '../check/guide.ts'
import { readGuide } from '../check/read.ts'
import { titleFrom } from '../title.ts'
import { writeWhole } from '../write.ts'
import type { Ask } from './ask.ts'
import { choose, usage } from './choose.ts'
import { slugFor } from './slug.ts'
import { memoStarter } from './starter.ts'

const options = {
  part: { type: 'string' },
  publication: { type: 'string' },
  audience: { type: 'string' },
  slug: { type: 'string' },
  draft: { type: 'boolean', default: false },
} as const

/**
 * Writes the file of a new chapter, the last of its part.
 * @param root the project; its guide is in its content folder
 * @param ask asks for what the flags do not say; left out where nobody is there to answer
 * @returns what was done and what comes next, in words
 * @throws before anything is written, where it cannot be, saying what to do
 */
export async function newMemo(args: string[], root: string, ask?: Ask): Promise<string> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const content = resolve(root, contentFolder)
  const guide = readGuide(content, root)
  const title = titleFrom(positionals, { what: 'memo', usage, schema: chapter.shape.title })
  const slug = slugFor(title, values.slug, guide)
  const chosen = await choose(values, guide, ask)
  const folder = join(content, 'chapters')
  mkdirSync(folder, { recursive: true })
  writeWhole(join(folder, `${slug}.md`), memoStarter({ title, ...chosen, draft: values.draft, order: lastIn(chosen.part, guide) + 1 }))
  return nextSteps(relative(root, join(folder, `${slug}.md`)).replaceAll('\\', '/'), slug, values.draft, guide)
}

function nextSteps(file: string, slug: string, draft: boolean, { site }: Guide): string {
  return [
    `Wrote ${file}`,
    `Preview, while \`npm run dev\` runs: http://localhost:4321${site.data?.base ?? '/'}chapters/${slug}/`,
    `To see what is to mend: npm run check -- ${file}`,
    draft
      ? 'Readers do not see it until you take `draft: true` away.'
      : 'The next build shows it to readers. To keep it back, write `draft: true`.',
  ].join('\n')
}
