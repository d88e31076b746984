import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

interface Workflow {
  on: Record<string, unknown> & { schedule?: { cron: string }[] }
  permissions?: Record<string, string>
  jobs: Record<string, { if?: string; permissions?: Record<string, string>; steps: { uses?: string; run?: string }[] }>
}

const folder = new URL('../../../.github/workflows/', import.meta.url)
const read = (name: string): Workflow => parse(readFileSync(new URL(name, folder), 'utf8'))

describe.each(readdirSync(folder))('%s', (name) => {
  it('uses nothing but actions of GitHub itself, each of a named major version', () => {
    const used = Object.values(read(name).jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []))
    expect(used.length).toBeGreaterThan(0)
    expect(used.filter((uses) => !/^actions\/[a-z-]+@v\d+$/.test(uses))).toEqual([])
  })
})

describe('the workflow that publishes', () => {
  const { on, permissions, jobs } = read('publish.yml')

  it('runs once a day, by itself', () => {
    expect(on.schedule).toHaveLength(1)
    expect(on.schedule?.[0]?.cron).toMatch(/^\d+ \d+ \* \* \*$/)
  })

  it('may read the repository, and where it deploys, write pages; nothing else', () => {
    expect(permissions).toEqual({ contents: 'read' })
    expect(Object.values(jobs).map(({ permissions }) => permissions)).toEqual([undefined, { pages: 'write', 'id-token': 'write' }])
  })

  it('does nothing before it is switched on, and builds without drafts', () => {
    expect(jobs.build?.if).toBe("vars.PUBLISH == 'pages'")
    expect(jobs.build?.steps.map(({ run }) => run).filter(Boolean)).toEqual(['npm ci && npm run build'])
  })
})
