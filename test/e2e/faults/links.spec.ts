import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from '../site.ts'
import { awake, isSaved, news, open, organisation, saved, team, worksheet } from './reader.ts'

const notFound = readFileSync(new URL('../../../dist/404.html', import.meta.url), 'utf8')
const words = 'Night shift – 夜勤 – and a long enough story of what was promised to whom, so that the link has some length'

/** A link with somebody's answers, as the form makes it; and a page on which the reader has answers of his own. */
async function linkAndOwn(page: Page, address: string): Promise<string> {
  await open(page, address)
  await page.getByLabel(team).fill(words)
  await page.getByLabel(organisation).fill('Theirs')
  await page.getByRole('button', { name: 'Share by link' }).click()
  const link = await page.getByLabel('Link with your answers').inputValue()
  await page.getByLabel(organisation).fill('')
  await page.getByLabel(team).fill('Mine')
  await isSaved(page)
  return link
}

async function follow(page: Page, link: string) {
  await page.goto('about:blank')
  await page.goto(link)
  await expect(page.locator('.form .notice').first()).toBeVisible()
}

const isUnderstood = async (page: Page) => {
  await expect(page.getByText('These answers came with the link.')).toBeVisible()
  await expect(page.getByLabel(team)).toHaveValue(words)
}

const isRefused = async (page: Page, problem = /This link .*\./) => {
  await expect(page.locator('.form .notice').first()).toHaveText(problem)
  await awake(page)
  await expect(page.getByLabel(team)).toHaveValue('Mine')
  await expect(page.getByLabel(team)).toBeEditable()
}

/** What programs do to a link that can be undone without guessing. */
const understood: Record<string, (link: string) => string> = {
  'its # is written as %23': (link) => link.replace('#', '%23'),
  'its # and = are written as %23 and %3D': (link) => link.replace('#answers=', '%23answers%3D'),
  'its = is written as %3D': (link) => link.replace('answers=', 'answers%3D'),
  'its = is written as %253D, by two programs in turn': (link) => link.replace('answers=', 'answers%253D'),
  'its - and _ are written as %2D and %5F': (link) => fragment(link, (text) => text.replaceAll('-', '%2D').replaceAll('_', '%5F')),
  'every sign of it is written as %XX': (link) =>
    fragment(link, (text) => text.replaceAll(/./g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)),
  'a full stop follows': (link) => `${link}.`,
  'a bracket and a comma follow': (link) => `${link}),`,
  'an angle bracket follows': (link) => `${link}>`,
  'a quotation mark follows': (link) => `${link}"`,
  'a typographic quotation mark follows': (link) => `${link}”`,
  'a tracker added something': (link) => `${link}&utm_source=chat`,
  'a tracker added something, in HTML’s words': (link) => `${link}&amp;from=mail`,
  'a tracker added something as if to an address': (link) => `${link}?fbclid=abc`,
  'a mail program broke it into lines': (link) => fragment(link, (text) => text.replaceAll(/.{40}/g, '$&%0D%0A')),
  'spaces were put in': (link) => fragment(link, (text) => text.replaceAll(/.{30}/g, '$& ')),
  'signs without width were put in': (link) => fragment(link, (text) => text.replaceAll(/.{20}/g, '$&\u200b\u2060\u00ad')),
  'a sign without width follows': (link) => `${link}\ufeff`,
  'the word “answers” lost its small letters': (link) => link.replace('#answers', '#ANSWERS'),
  'padding was added': (link) => `${link}==`,
}

/** Changes what follows `#answers=`. */
const fragment = (link: string, change: (text: string) => string) =>
  link.replace(/(#answers=)(.*)/, (_, head: string, text: string) => head + change(text))

/** What cannot be undone. */
const refused: Record<string, (link: string) => string> = {
  'all its letters are small': (link) => fragment(link, (text) => text.toLowerCase()),
  'two letters changed places': (link) => fragment(link, (text) => text.replace(/^(.{20})(.)(.*?)((?!\2).)/, '$1$4$3$2')),
  'its middle is gone': (link) => fragment(link, (text) => text.slice(0, 40) + text.slice(60)),
  'dots stand for its middle': (link) => fragment(link, (text) => `${text.slice(0, 40)}…${text.slice(-40)}`),
  'its answers are gone': (link) => fragment(link, () => ''),
}

test.describe('fault 29: a link is understood though', () => {
  test.use({ guarded: undefined })

  test('programs re-encoded it on its way', async ({ page, path }) => {
    // As hosts do; the preview has an answer of its own for an address without a slash at its end.
    await page.route(/%23answers/i, (route) => route.fulfill({ status: 404, contentType: 'text/html', body: notFound }))
    const link = await linkAndOwn(page, path(worksheet))
    for (const [what, change] of Object.entries(understood)) {
      await test.step(what, async () => {
        expect(change(link)).not.toBe(link)
        await follow(page, change(link))
        await isUnderstood(page)
      })
    }
  })

  test('it was wrapped in a redirect, which hands it on as it was or writes its signs in its own way', async ({ page, path, baseURL }) => {
    const link = await linkAndOwn(page, path(worksheet))
    await page.route('**/redirect?*', (route) => {
      const { searchParams } = new URL(route.request().url())
      return route.fulfill({ status: 302, headers: { location: searchParams.get('u') ?? '' } })
    })
    for (const [what, written] of Object.entries({
      'as it was': link,
      'its fragment written as if it were one word': link.replace(/#(.*)/, (_, text) => `#${encodeURIComponent(text)}`),
      'its fragment written so twice': link.replace(/#(.*)/, (_, text) => `#${encodeURIComponent(encodeURIComponent(text))}`),
    })) {
      await test.step(what, async () => {
        await follow(page, `${baseURL}redirect?u=${encodeURIComponent(written)}`)
        await isUnderstood(page)
      })
    }
  })
})

test.describe('fault 29: a link is refused in words, and the reader’s own answers stand, where', () => {
  test('it was cut off at any tenth of its length', async ({ page, path }) => {
    const link = await linkAndOwn(page, path(worksheet))
    const start = link.indexOf('#answers=') + '#answers='.length
    for (let tenth = 0; tenth < 10; tenth++) {
      await follow(page, link.slice(0, start + Math.floor(((link.length - start) * tenth) / 10)))
      await isRefused(page, /not whole: a part of it was lost or altered on the way/)
    }
    expect(await saved(page)).toMatchObject({ 'about/team': 'Mine' })
  })

  test('it was changed beyond repair', async ({ page, path }) => {
    const link = await linkAndOwn(page, path(worksheet))
    for (const [what, change] of Object.entries(refused)) {
      await test.step(what, async () => {
        expect(change(link)).not.toBe(link)
        await follow(page, change(link))
        await isRefused(page)
      })
    }
    await page.getByLabel(team).fill('Mine, and more')
    await isSaved(page)
    await expect(news(page)).toHaveText(/Saved/)
  })

  test('any single letter was altered: what is shown then is the answers as they were sent, or none', async ({ page, path }) => {
    const link = await linkAndOwn(page, path(worksheet))
    const start = link.indexOf('#answers=') + '#answers='.length
    await follow(page, link)
    await isUnderstood(page)
    const altered = Array.from({ length: link.length - start }, (_, index) => {
      const place = start + index
      return link.slice(link.indexOf('#'), place) + (link[place] === 'A' ? 'B' : 'A') + link.slice(place + 1)
    })
    const shown = await page.evaluate(
      async ({ altered, whole, label }) => {
        const field = () => [...document.querySelectorAll('textarea')].find(({ labels }) => labels?.[0]?.textContent?.includes(label))
        const result = () => document.querySelector('.form .notice:not(.guest, .without-script)')?.textContent || field()?.value || ''
        const settles = async (hash: string, from: string) => {
          location.hash = hash
          for (let tries = 0; tries < 40 && result() === from; tries++) await new Promise((resolve) => setTimeout(resolve, 5))
          return result()
        }
        const seen = new Set<string>()
        for (const hash of altered) {
          seen.add(await settles(hash, field()?.value ?? ''))
          await settles(whole, result())
        }
        return [...seen]
      },
      { altered, whole: link.slice(link.indexOf('#')), label: team },
    )
    expect(shown.filter((text) => text !== words && !/^This link is not whole/.test(text))).toEqual([])
    expect(shown.some((text) => text.startsWith('This link'))).toBe(true)
  })
})
