import { defineConfig } from 'vitest/config'

/** `test/unit` needs nothing but the sources; `test/site` looks at the built site in `dist`; `test/guides` builds other guides, one at a time. */
export default defineConfig({
  test: {
    include: ['test/{unit,site,guides}/**/*.test.{ts,tsx}'],
    root: new URL('..', import.meta.url).pathname,
    setupFiles: ['test/seed.ts'],
  },
})
