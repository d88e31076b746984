import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { checkGuide } from '../../../scripts/check/index.ts'
import { withGuide } from './guide.ts'

const counted = vi.hoisted(() => ({ read: [] as string[], markdown: 0, yaml: 0 }))

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  const readFileSync = (path: string, options: 'utf8') => {
    counted.read.push(path)
    return fs.readFileSync(path, options)
  }
  return { ...fs, readFileSync }
})
vi.mock('satteri', async (original) => {
  const satteri = await original<typeof import('satteri')>()
  const count =
    <A extends unknown[], R>(parse: (...args: A) => R) =>
    (...args: A) => {
      counted.markdown++
      return parse(...args)
    }
  return { ...satteri, markdownToMdast: count(satteri.markdownToMdast), mdxToMdast: count(satteri.mdxToMdast) }
})
vi.mock('yaml', async (original) => {
  const yaml = await original<typeof import('yaml')>()
  const parseDocument = (...args: Parameters<typeof yaml.parseDocument>) => {
    counted.yaml++
    return yaml.parseDocument(...args)
  }
  return { ...yaml, parseDocument }
})

it('reads each file once and parses it once, however many checks look at it', () => {
  withGuide([], (root) => {
    counted.read = []
    checkGuide('content', root)
    const files = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const data = files.map((entry) => join(entry.parentPath, entry.name)).filter((file) => !file.endsWith('.svg'))
    expect(counted.read.toSorted()).toEqual(data.toSorted())
    expect(counted.markdown).toBe(data.filter((file) => /\.mdx?$/.test(file)).length)
    expect(counted.yaml).toBe(data.length)
  })
})
