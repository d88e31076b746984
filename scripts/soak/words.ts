import type { Random } from './random.ts'

const pieces = [
  'we call back within the hour',
  'the door stays open till six',
  'Zoë, José and 李雷 know the regulars',
  'naïve? “No”, she said – ½ of it',
  '😀👩‍👩‍👧 smile',
  'שלום לכולם',
  'e\u0301 is not é',
  'one line\nand another',
  '<b>not bold</b> & =SUM(A1)',
  '  spaces around  ',
]

/** Something to write that nobody has written before. @param number makes it so */
export function words(number: number, chance: Random): string {
  const some = Array.from({ length: 1 + chance.below(3) }, () => chance.pick(pieces))
  const long = chance.percent(3) ? [' and so on'.repeat(150)] : []
  return [`#${number}`, ...some, ...long].join(' ')
}
