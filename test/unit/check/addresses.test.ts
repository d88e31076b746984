import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { enginePages } from '../../../scripts/check/addresses.ts'

it('links may name every page that the engine makes by itself', () => {
  const files = readdirSync(new URL('../../../src/pages', import.meta.url), { recursive: true, encoding: 'utf8' })
  const pages = files
    .filter((file) => /^[^[]*\.(astro|ts)$/.test(file))
    .map((file) => `/${file}`.replace(/\.ts$/, '').replace(/(\/index)?\.astro$/, '/'))
  const inner = ['/404/', '/card.png', '/robots.txt', '/search/panel/', '/shelf.json']
  expect(pages.filter((page) => !inner.includes(page)).toSorted()).toEqual(enginePages.toSorted())
})
