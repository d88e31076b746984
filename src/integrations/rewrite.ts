import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Changes every page of the finished site; a page that stays as it is, is not written again.
 * @param dir the folder that the site was built into
 */
export function rewritePages(dir: URL, change: (html: string) => string): void {
  const root = fileURLToPath(dir)
  for (const page of globSync('**/*.html', { cwd: root })) {
    const html = readFileSync(root + page, 'utf8')
    const changed = change(html)
    if (changed !== html) writeFileSync(root + page, changed)
  }
}
