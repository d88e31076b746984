import { getCollection } from 'astro:content'
import { href } from './site.ts'

/** The pages that every foot leads to, where the guide has them. */
const feet = { about: 'About', privacy: 'Privacy' }

/** The links of the foot. */
export async function footLinks(): Promise<{ to: string; text: string }[]> {
  const ids = (await getCollection('pages')).map(({ id }) => id)
  const there = Object.entries(feet).filter(([id]) => ids.includes(id))
  return there.map(([id, text]) => ({ to: href(`/${id}/`), text }))
}
