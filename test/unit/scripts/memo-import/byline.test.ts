import { describe, expect, it } from 'vitest'
import { bylineIn, dayIn } from '../../../../scripts/memo-import/text/byline.ts'

describe('a byline', () => {
  it.each([
    ['Posted by Ann Marsh on May 4, 2011', 'Ann Marsh', '2011-05-04'],
    ['Posted on 4th May 2011 by Ann van der Marsh', 'Ann van der Marsh', '2011-05-04'],
    ['Published May 4, 2011 at 9:30 AM', undefined, '2011-05-04'],
    ['Wednesday, May 4, 2011', undefined, '2011-05-04'],
    ['2011-05-04', undefined, '2011-05-04'],
    ['25/12/2011', undefined, '2011-12-25'],
    ['12/25/2011', undefined, '2011-12-25'],
    ['By Ann Marsh', 'Ann Marsh', undefined],
    ['Posted by Ann Marsh at 10:15 PM', 'Ann Marsh', undefined],
    ['February 31, 2011', undefined, '2011'],
  ])('is “%s”', (text, author, date) => {
    expect(bylineIn(text)).toMatchObject({ author, date })
  })

  it('has only its year where day and month may be either', () => {
    expect(bylineIn('04/05/2011')).toMatchObject({ date: '2011', unclear: '04/05/2011' })
  })

  it.each([
    'By the time we left, it rained.',
    'Posted by the gate, a notice said no.',
    'May 4, 2011 was a Wednesday, and it rained.',
    'Written in haste',
  ])('is not “%s”', (text) => expect(bylineIn(text)).toBeUndefined())

  it.each([
    ['2014-05-06T10:00:00Z', '2014-05-06'],
    ['2014', '2014'],
    ['6 May 2014', '2014-05-06'],
    ['soon', undefined],
  ])('names a day: %s', (text, day) => expect(dayIn(text)).toBe(day))
})
