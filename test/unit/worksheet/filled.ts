import { answered } from './fixture.ts'

/** The sample worksheet with something written in every block. */
export const filled = answered({
  ...{ 'about/why': 'Because it does.\n\nReally.' },
  ...{ 'care/greet/believe': 4, 'care/greet/do': 3, 'care/greet/said': 0, 'care/greet/note': 'Heard it\non Monday', 'care/look/do': 'na' },
  ...{
    'moments/a': 'a0',
    'moments/a/name': 'The bill',
    'moments/a/by': 'machine',
    'moments/a/takes': 90,
    'moments/a/again': false,
    'moments/a/wanted': 2,
    'moments/a/today': 1,
    'moments/a/came': 40,
    'moments/a/stayed': 30,
  },
  ...{ 'promises/a': 'a1', 'promises/a/text': 'We call back.', 'promises/b': 'a0', 'promises/b/text': 'We listen.' },
  ...{ 'bag/pen/tick': true, 'bag/card/note': 'Left pocket' },
  ...{ 'week/desk/amount': 30, 'week/road/amount': 10, 'week/desk/wanted': 60 },
  ...{ 'kept/a/shop': 2, 'kept/a/phone': 'na', 'kept/b/phone': 0 },
  ...{
    'first/greet': true,
    'plan/a': 'a0',
    'plan/a/for': 'greet',
    'plan/a/what': 'Practise',
    'plan/a/who': 'Ann',
    'plan/a/due': '2026-03-02',
  },
  ...{ 'anyway/a': 'a0', 'anyway/a/what': 'Celebrate', 'anyway/a/done': true },
})

/** The same with answers to questions that are no longer asked, one of them without its question. */
export const withEarlier = {
  ...filled,
  fields: { ...filled.fields, 'old/one': { value: true, at: 1, question: 'Was it so?' }, 'old/two': { value: 'yes!', at: 1 } },
}
