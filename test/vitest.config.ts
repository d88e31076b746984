import { defineConfig } from 'vitest/config'

/** `test/unit` needs nothing but the sources; `test/site` looks at the built site in `dist`. */
export default defineConfig({
  test: { include: ['test/{unit,site}/**/*.test.{ts,tsx}'], root: new URL('..', import.meta.url).pathname },
})
