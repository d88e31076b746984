import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { parse } from 'yaml'
import type { Guide } from '../../scripts/check/guide.ts'
import { readGuide } from '../../scripts/check/read.ts'
import { worksheet } from '../schema/index.ts'
import type { Past } from '../worksheet/renamed.ts'
import { withFollowers } from './followers.ts'
import { hasKit } from './kit.ts'

/**
 * Tells the code in browsers what chapters, worksheets and fields were called before, as the guide declares it. It is written into the code that keeps
 * answers, since every page that looks at them has to know. The preview learns of a renaming when it is started anew.
 * @param content the folder of the guide, from the project's root
 */
export function renamed(content: string): AstroIntegration {
  return {
    name: 'mondaybook-renamed',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        const root = fileURLToPath(config.root)
        const guide = readGuide(join(root, content), root)
        const kit = hasKit(command) ? { kit: pastOf(worksheet.parse(parse(readFileSync(join(root, 'src/kit/kit.yaml'), 'utf8')))) } : {}
        const define = {
          RENAMED_WORKSHEETS: jsonOf({ ...pastsIn(guide), ...kit }),
          RENAMED_CHAPTERS: jsonOf(renamedChapters(guide)),
        }
        updateConfig({ vite: { define } })
      },
    },
  }
}

/** `null` where there is nothing: what would read it is then not sent at all. */
const jsonOf = (record: object) => (Object.keys(record).length > 0 ? JSON.stringify(record) : 'null')

/** What all worksheets were called before, those among them that chapters make of their own questions: by the id of today. */
export function pastsIn({ worksheets, chapters }: Guide): Record<string, Past> {
  const own = worksheets.map(({ name, data }) => [name, data && pastOf(data)] as const)
  const byChapter = chapters.map(
    ({ name, data }) => [`action-${name}`, data?.formerly && { formerly: data.formerly.map((old) => `action-${old}`) }] as const,
  )
  return Object.fromEntries([...own, ...byChapter].flatMap(([id, past]) => (past && Object.keys(past).length > 0 ? [[id, past]] : [])))
}

/** Only what there is: every byte of it is a reader's. */
function pastOf({ formerly, renamed, blocks }: ReturnType<typeof worksheet.parse>): Past {
  return { ...(formerly && { formerly }), ...(renamed && { renamed: withFollowers(blocks, renamed) }) }
}

/** Former slugs of chapters, each with today's. */
export const renamedChapters = ({ chapters }: Guide): Record<string, string> =>
  Object.fromEntries(chapters.flatMap(({ name, data }) => (data?.formerly ?? []).map((old) => [old, name])))

/** The addresses of pages that only lead on, below the base path: they are no destinations. */
export function oldPaths(content: string, root: string): string[] {
  const { chapters, worksheets } = readGuide(join(root, content), root)
  const old = (kind: string, files: { data: { formerly?: string[] | undefined } | undefined }[]) =>
    files.flatMap(({ data }) => (data?.formerly ?? []).map((id) => `/${kind}/${id}/`))
  return [...old('chapters', chapters), ...old('worksheets', worksheets)]
}
