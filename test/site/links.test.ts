import { describe, expect, it } from 'vitest'
import { addressesIn, builtPages, idsIn, isThere, resolved } from './pages.ts'

const own = 'https://site.test'
const html = new Map(builtPages.map((page) => [page.address, page.html]))
const links = builtPages.flatMap(({ address: from, html }) =>
  addressesIn(html).map((address) => ({ from, address, url: resolved(address, from) })),
)
const shown = ({ from, address }: { from: string; address: string }) => `${from} → ${address}`

describe('every link of the site', () => {
  it('to a page or file of its own leads to one that is there', () => {
    const dead = links.filter(({ url }) => url.origin === own && !isThere(decodeURIComponent(url.pathname)))
    expect(dead.map(shown)).toEqual([])
  })

  it('into a page leads to a place that is there', () => {
    const lost = links.filter(
      ({ url }) => url.origin === own && url.hash && !idsIn(html.get(url.pathname) ?? '').has(decodeURIComponent(url.hash.slice(1))),
    )
    expect(lost.map(shown)).toEqual([])
  })

  it('to another site is a whole address without errors of form', () => {
    const others = links.filter(({ url }) => url.origin !== own && !['data:', 'mailto:'].includes(url.protocol))
    expect(others.filter(({ url }) => url.protocol !== 'https:' || !url.hostname.includes('.')).map(shown)).toEqual([])
  })
})

describe('every page of the site', () => {
  // The workbook leads to the hand-over page once it is awake.
  const reachedOtherwise = ['/404.html', '/moving/']

  it('is led to by another', () => {
    const reached = new Set(links.filter(({ from, url }) => url.pathname !== from).map(({ url }) => url.pathname))
    expect(
      builtPages.filter(({ address }) => !reached.has(address) && !reachedOtherwise.includes(address)).map(({ address }) => address),
    ).toEqual([])
  })
})
