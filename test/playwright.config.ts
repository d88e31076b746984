import { defineConfig } from '@playwright/test'
import { pageOptions } from '../scripts/chromium.ts'

const site = (name: 'root' | 'guide', port: number, base: string, dist: string) => ({
  project: { name, use: { baseURL: `http://localhost:${port}${base}` } },
  server: {
    command: `npx astro preview --ignore-lock --port ${port} --outDir ${dist}`,
    env: { MONDAYBOOK_BASE: base },
    url: `http://localhost:${port}${base}`,
    cwd: '..',
    reuseExistingServer: false,
  },
})

// Two checkouts can be tested side by side on one machine.
const port = Number(process.env.MONDAYBOOK_PORT ?? 4398)

/** The built site at the root of a host, and once more under a base path, as a project page has it. */
const sites = [site('root', port + 1, '/', 'dist'), site('guide', port, '/guide/', '.cache/dist-guide')]

/** Under the base path runs only what hangs on it, and at the root all but what only the other build has. */
const parts = { root: { testIgnore: /(kit|renamed)\.spec/ }, guide: { grep: /@base/ } }

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  // What passes only at the second try is named in the list, and a slow machine of a host does not stop a release.
  retries: process.env.CI ? 1 : 0,
  // A busy machine is slow, not wrong.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: '../.cache/playwright.json' }]],
  use: { launchOptions: pageOptions(), locale: 'en-GB', timezoneId: 'Europe/London' },
  projects: sites.map(({ project }) => ({ ...project, ...parts[project.name] })),
  webServer: sites.map(({ server }) => server),
})
