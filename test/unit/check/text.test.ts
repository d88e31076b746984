import { describe, expect, it } from 'vitest'
import { addresses, attributes, splitMarkdown, visible } from '../../../scripts/check/text.ts'

const linked = (text: string) => addresses(visible(text)).map((piece) => piece.text)

describe('links are found', () => {
  it.each([
    ['in a text', 'See [this](/chapters/a/).'],
    ['with a title', '[this](/chapters/a/ "A chapter")'],
    ['in pointed brackets', '[this](</chapters/a/>)'],
    ['by reference', '[this][a]\n\n[a]: /chapters/a/'],
    ['in HTML', '<a class="x" href="/chapters/a/">this</a>'],
    ['around code', '[`this`](/chapters/a/)'],
    ['below a fence that was closed', '```\ncode\n```\n[this](/chapters/a/)'],
    ['beside a backtick that stands alone', 'A ` and [this](/chapters/a/)'],
  ])('%s', (_, text) => expect(linked(text)).toEqual(['/chapters/a/']))

  it('around an image, and the image too', () => {
    expect(linked('[![A rim](/figures/rim.svg)](/chapters/a/)')).toEqual(['/figures/rim.svg', '/chapters/a/'])
  })

  it('each at its place', () => {
    expect(addresses(visible('`x` <!-- y --> [this](/a/)'))).toEqual([{ text: '/a/', offset: 22 }])
  })
})

describe('links are left alone', () => {
  it.each([
    ['in a fence', '```md\n[this](/chapters/a/)\n```'],
    ['in a fence of tildes that holds a shorter one', '~~~~\n~~~\n[this](/chapters/a/)\n~~~~'],
    ['in a fence within a list', '- so:\n    ```\n    [this](/chapters/a/)\n    ```'],
    ['in a fence that is never closed', 'Text\n\n```\n[this](/chapters/a/)'],
    ['in code within the line', 'Write `[this](/chapters/a/)`.'],
    ['in code with two backticks', 'Write ``[`this`](/chapters/a/)``.'],
    ['in a comment', '<!-- [this](/chapters/a/) -->'],
    ['in a comment of MDX', '{/* [this](/chapters/a/) */}'],
  ])('%s', (_, text) => expect(linked(text)).toEqual([]))
})

describe('a component', () => {
  it('is found by the attribute that names what it shows, wherever that stands', () => {
    const text = '<Figure\n  alt="A rim"\n  name="rim"\n/> <Figures name="no" />'
    expect(attributes(text, 'Figure', 'name')).toEqual([{ text: 'rim', offset: text.indexOf('rim"\n/') }])
  })
})

describe('a Markdown file', () => {
  it('parts into front matter that begins with its fence and text, both in their places', () => {
    const { front, body } = splitMarkdown('---\na: 1\n---\nText')
    expect(front).toBe('---\na: 1\n')
    expect(body).toBe('   \n    \n   \nText')
  })

  it('may begin with blank lines, and its text may hold a rule', () => {
    expect(splitMarkdown('\n---\na: 1\n---\nText\n\n---\nMore').front).toBe('\n---\na: 1\n')
  })

  it('has no front matter when a rule comes later', () => {
    expect(splitMarkdown('Text\n\n---\na: 1\n---\n').front).toBeNull()
  })
})
