import { describe, expect, it } from 'vitest'
import { knownLabels } from '../../../scripts/check/labels.ts'
import { readMemo, startsAt, textOf } from '../../../scripts/check/memo.ts'
import { askedIn } from '../../../scripts/check/questions.ts'
import { labelIn } from '../../../src/markdown/plugin.ts'

const labelsIn = (text: string) => readMemo(text, false).paragraphs.map((node) => labelIn(node)?.label)
const questions = (text: string) => askedIn(readMemo(text, false)).flatMap(({ question }) => question?.text ?? [])

describe('a text', () => {
  it('has headings with the ids that links may name, and paragraphs that stand on their own, each at its place', () => {
    const text = '# Head\nOne\nand on\n\nHead\n====\n\n  - Two\n\n> Three\n\nF\u{1f600}ur: “the *big* one”\n\n## “The *big* one”'
    const { headings, paragraphs } = readMemo(text, false)
    expect(headings.map(({ id }) => id)).toEqual(['head', 'head-1', 'the-big-one'])
    expect(paragraphs.map(textOf)).toEqual(['One\nand on', 'F\u{1f600}ur: “the big one”'])
    expect(paragraphs.map((node) => startsAt(node))).toEqual([7, text.indexOf('F\u{1f600}')])
  })

  it.each(['KEY POINT: x', 'Key point #2: x', '**KEY POINT:** x', '**KEY POINT**: x'])('may have a label, as in "%s"', (text) => {
    expect(labelsIn(text)).toEqual(['key-point'])
  })

  it('is offered only labels that mean something', () => {
    expect(knownLabels.flatMap((label) => labelsIn(`${label} x`))).toEqual(['key-point', 'taking-action', 'since-then'])
  })

  it.each([
    '## Taking action\n\nWhat now?',
    '### **Taking Action:**\n\n- What now?\n- Go.',
    'TAKING ACTION: What now?\n\n## After\n\nWhy?',
  ])('has its questions under "Taking action", as in "%s"', (text) => expect(questions(text)).toEqual(['What now?']))

  it('has no questions where it only speaks of action', () => {
    expect(questions('Taking action is hard.\n\nIs it?')).toEqual([])
  })

  it('leaves the id of its last heading to the form in its place', () => {
    expect(readMemo('## Taking action\n\nWho?\n\n## Taking action', false).headings.map(({ id }) => id)).toEqual([
      'taking-action',
      'taking-action',
    ])
  })

  it('that is no MDX says why and where, and is read as Markdown all the same', () => {
    const { fault, headings } = readMemo('## One\n\nText <Figure name="a">', true)
    expect(fault).toMatchObject({ line: 3, column: 6, message: expect.stringContaining('<Figure>') })
    expect(headings).toHaveLength(1)
  })
})
