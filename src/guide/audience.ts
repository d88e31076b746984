import type { Audience } from '../schema/common.ts'

/** Whom a memo or worksheet is for, in words that go on after "for". */
export const audienceWords: Record<Audience, string> = {
  leaders: 'leaders',
  marketers: 'marketers',
  frontline: 'front-line staff',
  owners: 'owners',
  sellers: 'sales people',
}
