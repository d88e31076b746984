import { type BrowserContext, test as base, expect } from '@playwright/test'

interface Site {
  /** An address below the site's base path: `path('/workbook/')`. */
  path: (address: string) => string
  /**
   * Fails the test on an error in any page of its context, a breach of the content security policy, or a request to another host. A test that provokes
   * an error goes without: `test.use({ guarded: undefined })`.
   */
  guarded: undefined
}

/** Playwright's `test`, for the built site. */
export const test = base.extend<Site>({
  path: async ({ baseURL }, use) => use((address) => new URL(baseURL ?? '').pathname + address.replace(/^\//, '')),
  guarded: [
    async ({ context, baseURL }, use) => {
      const problems = await watch(context, new URL(baseURL ?? '').origin)
      await use(undefined)
      expect(problems, 'what went wrong in the pages').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Starts a list of what goes wrong in the pages of a context: errors, breaches of the policy, requests to a host other than the site's. */
async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const problems: string[] = []
  context.on('weberror', (error) => problems.push(`error: ${error.error().message}`))
  context.on('console', (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin) problems.push(`request to another host: ${url}`)
  })
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`content security policy: ${violatedDirective} ${blockedURI}`),
    )
  })
  return problems
}
