import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { AstroIntegrationLogger, HookParameters } from 'astro'
import { checkGuide } from '../../scripts/check/index.ts'
import type { Finding } from '../../scripts/check/problem.ts'
import { report } from '../../scripts/check/report.ts'
import { type Found, messages } from '../panel/findings.ts'

type Setup = HookParameters<'astro:server:setup'>

/** An editor saves in several steps, and an author several files at once. */
const pause = 100

/**
 * Checks a guide when the preview starts and whenever one of its files changes. What is found is said in the terminal, each time that it is something
 * else, and sent to the panels of all open pages.
 * @param content the folder of the guide, from `root`, the project
 */
export function watchGuide(
  content: string,
  root: string,
  watcher: Pick<Setup['server']['watcher'], 'on'>,
  toolbar: Pick<Setup['toolbar'], 'on' | 'send'>,
  logger: Pick<AstroIntegrationLogger, 'warn' | 'info'>,
): void {
  let findings = checkGuide(content, root)
  let said = tell('', findings, logger)
  let timer: NodeJS.Timeout | undefined
  const send = () => toolbar.send(messages.found, told(findings, root))
  const again = () => {
    findings = checkGuide(content, root)
    said = tell(said, findings, logger)
    send()
  }
  toolbar.on(messages.ask, send)
  watcher.on('all', (_event, file) => {
    if (!file.startsWith(resolve(root, content))) return
    clearTimeout(timer)
    timer = setTimeout(again, pause)
  })
}

/** Says what is found where it is not what was said last; of a guide that was mended too. */
function tell(said: string, findings: Finding[], logger: Pick<AstroIntegrationLogger, 'warn' | 'info'>): string {
  const words = findings.length > 0 ? report(findings) : ''
  if (words === said) return words
  if (words) logger.warn(words)
  else logger.info('The guide has nothing to mend.')
  return words
}

function told(findings: Finding[], root: string): Found {
  const help = new Map(helpSections())
  const checks = [...new Set(findings.map(({ check }) => check))]
  return { findings, root: resolve(root), help: Object.fromEntries(checks.map((check) => [check, help.get(check) ?? ''])) }
}

/** The sections of the help page as plain text, by the name of their check. */
function helpSections(): [check: string, text: string][] {
  const text = readFileSync(new URL('../../scripts/check/help.md', import.meta.url), 'utf8')
  const sections = text.split(/^###? /m).slice(1)
  return sections.map((section) => [section.split('\n', 1)[0] ?? '', section.split('\n').slice(1).join(' ').trim()])
}
