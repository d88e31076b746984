import { afterEach, describe, expect, it, vi } from 'vitest'
import { kit, kitPath, oldKitPath } from '../../../src/integrations/kit.ts'

describe('the worksheet kit', () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each([
    { command: 'dev', asked: '', routes: [kitPath, oldKitPath] },
    { command: 'build', asked: '1', routes: [kitPath, oldKitPath] },
    { command: 'build', asked: '', routes: [] },
  ])('is a page of $command: $routes, where MONDAYBOOK_KIT is "$asked"', ({ command, asked, routes }) => {
    vi.stubEnv('MONDAYBOOK_KIT', asked)
    expect(routesOf(command)).toEqual(routes)
  })
})

function routesOf(command: string): string[] {
  const routes: string[] = []
  const options = { command, injectRoute: ({ pattern }: { pattern: string }) => routes.push(pattern) }
  kit().hooks['astro:config:setup']?.(options as never)
  return routes
}
