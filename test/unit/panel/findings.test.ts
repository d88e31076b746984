import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../scripts/check/problem.ts'
import { byPage, counted, gravest } from '../../../src/panel/findings.ts'

const at = (file: string, severity: Finding['severity'] = 'error') => ({ file: `content/${file}`, severity }) as Finding
const files = (path: string, ...findings: Finding[]) => {
  const { here, elsewhere } = byPage(findings, path)
  return { here: here.map(({ file }) => file), elsewhere: elsewhere.map(([file, list]) => [file, list.length]) }
}

describe('the findings', () => {
  it.each([
    ['/chapters/wheel/', 'chapters/wheel.md'],
    ['/guide/chapters/wheel/', 'chapters/wheel.mdx'],
    ['/worksheets/bench/', 'worksheets/bench.yaml'],
    ['/guide/about/', 'pages/about.md'],
  ])('of %s are those of %s', (path, file) => {
    const others = [at('chapters/wheels.md'), at('worksheets/wheel.yaml'), at('site.yaml'), at('chapters/a-wheel.md'), at('site.yaml')]
    expect(files(path, at(file), ...others)).toEqual({
      here: [`content/${file}`],
      elsewhere: [
        ['content/chapters/wheels.md', 1],
        ['content/worksheets/wheel.yaml', 1],
        ['content/site.yaml', 2],
        ['content/chapters/a-wheel.md', 1],
      ],
    })
  })

  it('of a page are not those of a chapter by the same name', () => {
    expect(files('/chapters/about/', at('pages/about.md')).here).toEqual([])
  })

  it('are counted in words', () => {
    expect(counted([])).toBe('nothing to mend')
    expect(counted([at('a.yaml'), at('a.yaml'), at('a.yaml', 'warning')])).toBe('2 errors, 1 warning')
    expect(counted([at('a.yaml', 'warning')])).toBe('1 warning')
  })

  it('give the toolbar a sign for errors anywhere, and for warnings of this page', () => {
    const sign = (...findings: Finding[]) => gravest(byPage(findings, '/chapters/wheel/'))
    expect(sign(at('site.yaml'), at('chapters/wheel.md', 'warning'))).toBe('error')
    expect(sign(at('chapters/wheel.md', 'warning'), at('site.yaml', 'warning'))).toBe('warning')
    expect(sign(at('site.yaml', 'warning'))).toBeUndefined()
  })
})
