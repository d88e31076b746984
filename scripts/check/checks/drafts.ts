import type { Guide, TextFile } from '../guide.ts'
import { type Problem, warning } from '../problem.ts'
import { addresses } from '../text.ts'

/** What leads to a chapter that readers do not see yet, and chapters that say twice when they appear. */
export function drafts(guide: Guide): Problem[] {
  const { chapters, pages, site } = guide
  const seen = [...chapters.filter(({ name }) => !guide.drafts.includes(name)), ...pages]
  const start = site.data && guide.drafts.includes(site.data.start) ? [warning(site.at(['start']), noStart(site.data.start))] : []
  return [...seen.flatMap((text) => earlyLinks(text, guide)), ...chapters.flatMap(saidTwice), ...start]
}

function earlyLinks({ body, placeOf }: TextFile<unknown>, { drafts }: Guide): Problem[] {
  return addresses(body).flatMap(({ text, offset }) => {
    const slug = /^\/chapters\/([^/#?]+)/.exec(text)?.[1] ?? ''
    return drafts.includes(slug) ? warning(placeOf(offset), early(slug)) : []
  })
}

const early = (slug: string) => ({
  found: `link to chapter "${slug}", which readers do not see yet`,
  expected: 'a chapter that has appeared',
  mend: 'leave it: its words stand without the link until the chapter appears. Or take the link away',
})

const noStart = (slug: string) => ({
  found: `start "${slug}", a chapter that readers do not see yet`,
  expected: 'a chapter that has appeared: until then the home page offers none to start with',
  mend: 'name another, or publish it',
})

function saidTwice({ data, at }: Guide['chapters'][number]): Problem[] {
  if (!data?.draft || !data.publish) return []
  return [
    warning(at(['publish']), {
      found: '`publish` beside `draft: true`',
      expected: 'one of the two: as long as it is a draft, it does not appear, whatever the day',
      mend: 'take `draft: true` away when the text is done',
    }),
  ]
}
