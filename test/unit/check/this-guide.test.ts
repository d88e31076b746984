import { expect, it } from 'vitest'
import { checkGuide } from '../../../scripts/check/index.ts'

it('the guide of this repository has nothing to mend: every worksheet, figure and idea is used, every reference leads somewhere', () => {
  expect(checkGuide('content', process.cwd())).toEqual([])
})
