import { expect, it } from 'vitest'
import { landing } from '../../../src/search/landing.ts'
import { excerptPieces } from '../../../src/search/mark.ts'

const land = (excerpt: string) => landing('/page/#section', excerptPieces(excerpt))

it('lands on the section and has the browser mark the word found, told apart by the words around it', () => {
  expect(land('Whoever <mark>complains</mark> still cares')).toBe('/page/#section:~:text=Whoever-,complains,-still%20cares')
  expect(land('in the <mark>complaint</mark> of a <mark>customer</mark> who left')).toBe(
    '/page/#section:~:text=in%20the-,complaint,-of%20a%20customer',
  )
})

it('takes no words from beyond punctuation, which the index may have put there', () => {
  expect(land('Angry, perhaps. The <mark>complaint</mark> helps. Howard says')).toBe('/page/#section:~:text=The-,complaint,-helps')
})

it('escapes the hyphen, which means something in a text fragment', () => {
  expect(land('a <mark>follow-up</mark> call-back')).toBe('/page/#section:~:text=a-,follow%2Dup,-call%2Dback')
})

it('lands on the section alone where the word could stand anywhere', () => {
  expect(land('Howard counts. <mark>Complaints</mark>, he says')).toBe('/page/#section')
})

it('lands on the section alone where only its heading has the words', () => {
  expect(land('Howard counts them.')).toBe('/page/#section')
})
