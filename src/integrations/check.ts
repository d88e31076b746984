import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { checkGuide } from '../../scripts/check/index.ts'
import { hasErrors, report } from '../../scripts/check/report.ts'

/**
 * Checks the guide before it is built, and stops the build on errors: Astro itself publishes pages whose references lead nowhere and calls it a
 * success. The preview only says what is wrong, since an author is in the middle of writing.
 * @param content the folder of the guide, from the project's root
 */
export function check(content = 'content'): AstroIntegration {
  let root = process.cwd()
  return {
    name: 'mondaybook-check',
    hooks: {
      // Not at astro:build:start: by then Astro has loaded the content, and has failed on some mistakes without a line.
      'astro:config:setup': ({ config, command }) => {
        root = fileURLToPath(config.root)
        if (command === 'build') refuseErrors(content, root)
      },
      'astro:server:setup': ({ logger }) => {
        const problems = checkGuide(content, root)
        if (problems.length > 0) logger.warn(report(problems))
      },
    },
  }
}

function refuseErrors(content: string, root: string) {
  const problems = checkGuide(content, root)
  if (hasErrors(problems)) throw new Error(`The guide has mistakes.\n\n${report(problems)}`)
}
