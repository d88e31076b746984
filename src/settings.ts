import { dayIn } from './schema/publish.ts'

/** The folder of the guide, from the project: `content`, unless MONDAYBOOK_CONTENT names another. Everything that reads content asks here which it is. */
export const contentFolder = process.env.MONDAYBOOK_CONTENT || 'content'

/** Whether a build was asked for with its drafts: `npm run build -- --drafts`. It is for authors' eyes, not for publishing. */
export const draftsWanted = process.argv.includes('--drafts')

/** Whether drafts are shown: in such a build and, where integrations/drafts.ts says so in time, in the preview. */
export const draftsShown = (): boolean => process.env.MONDAYBOOK_DRAFTS === '1'

/**
 * The day for which the site is built, as `2026-12-07`: today where the guide is at home, or what MONDAYBOOK_TODAY says.
 * @param timeZone of the guide
 * @throws where MONDAYBOOK_TODAY is no such day
 */
export function dayOfBuild(timeZone: string): string {
  const given = process.env.MONDAYBOOK_TODAY
  if (!given) return dayIn(timeZone, new Date())
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given)) throw new Error(`MONDAYBOOK_TODAY is "${given}", which is no day such as 2026-12-07`)
  return given
}
