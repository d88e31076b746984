import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { checkGuide } from '../../scripts/check/index.ts'
import { hasErrors, report } from '../../scripts/check/report.ts'
import { watchGuide } from './check-preview.ts'

/**
 * Checks the guide before it is built, and stops the build on errors: Astro itself publishes pages whose references lead nowhere and calls it a
 * success. The preview only says what is wrong, in the terminal and in a panel on each page, since an author is in the middle of writing.
 * @param content the folder of the guide, from the project's root
 */
export function check(content = 'content'): AstroIntegration {
  let root = process.cwd()
  return {
    name: 'mondaybook-check',
    hooks: {
      // Not at astro:build:start: by then Astro has loaded the content, and has failed on some mistakes without a line.
      'astro:config:setup': ({ config, command, addDevToolbarApp }) => {
        root = fileURLToPath(config.root)
        if (command === 'build') refuseErrors(content, root)
        if (command === 'dev') addDevToolbarApp({ id: 'mondaybook-check', name: 'Check', icon, entrypoint: './src/panel/panel.ts' })
      },
      'astro:server:setup': ({ server, toolbar, logger }) => watchGuide(content, root, server.watcher, toolbar, logger),
    },
  }
}

/** A tick in a square. */
const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" fill="none" stroke="#fff" stroke-width="2"><path d="M16 10v7H3V4h9M7 9l3 3 7-8"/></svg>'

function refuseErrors(content: string, root: string) {
  const problems = checkGuide(content, root)
  if (hasErrors(problems)) throw new Error(`The guide has mistakes.\n\n${report(problems)}`)
}
