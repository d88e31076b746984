import { test as base, expect } from '@playwright/test'

interface Site {
  /** An address below the site's base path: `path('/workbook/')`. */
  path: (address: string) => string
  /** Fails the test on an error in the page, a breach of the content security policy, or a request to another host. */
  guarded: undefined
}

export const test = base.extend<Site>({
  path: async ({ baseURL }, use) => use((address) => new URL(baseURL ?? '').pathname + address.replace(/^\//, '')),
  guarded: [
    async ({ page, baseURL }, use) => {
      const wrong: string[] = []
      page.on('pageerror', (error) => wrong.push(`error: ${error.message}`))
      page.on('console', (message) => message.type() === 'error' && wrong.push(`console: ${message.text()}`))
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url())
        if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin) wrong.push(`request to another host: ${request.url()}`)
      })
      await use(undefined)
      expect(wrong).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
