import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../../../scripts/memo-import/marked.ts'
import { readPage } from '../../../../scripts/memo-import/page.ts'
import { readExport } from '../../../../scripts/memo-import/wordpress/export.ts'

const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/archives/${name}`, import.meta.url), 'utf8')
const messages = (doubts: readonly { message: string }[] = []) => doubts.map(({ message }) => message)

describe('a WordPress export', () => {
  const reading = readExport('export.xml', fixture('export.xml'))
  const [ropes, classic] = reading.memos
  const post = (content: string) =>
    readExport(
      'a.xml',
      `<rss><channel><item><title>T</title><content:encoded><![CDATA[${content}]]></content:encoded></item></channel></rss>`,
    )

  it('gives posts and pages, with what it says of them', () => {
    expect(
      reading.memos.map(({ title, deck, author, date, draft, slug, tags }) => ({ title, deck, author, date, draft, slug, tags })),
    ).toEqual([
      {
        title: 'Ropes & Manners',
        deck: 'What a deckhand says with a rope.',
        author: 'Ida Sprocket',
        date: '2014-05-06',
        draft: false,
        slug: 'ropes-and-manners',
        tags: ['Deck', 'rope'],
      },
      { title: 'The classic way', deck: undefined, author: 'guest', date: undefined, draft: true, slug: undefined, tags: [] },
    ])
  })

  it('lists what is no post, and readers’ comments, by their lines', () => {
    expect(reading.leftOut).toEqual([
      { line: 58, text: 'oar.png', reason: 'no post: attachment' },
      { line: 63, text: 'Thrown away', reason: 'in the bin' },
    ])
    expect(ropes?.doubts).toContainEqual({ line: 11, message: 'a comment of readers left out' })
  })

  it('has its blocks as Markdown, and no comments of the editor', () => {
    expect(ropes?.body).toContain('A rope is *passed*, never thrown – and if x \\< y metres, it is [carried](https://ropes.example/how).')
    expect(ropes?.body).toContain('- Coil it.\n- Hand it over:\n  - with a word, or\n  - with a nod.')
    expect(ropes?.body).toContain('> Never pull what you can hand.')
    expect(ropes?.body).toContain('| Bowline | Mooring |')
    expect(ropes?.body).toContain('## Taking action\n\n1. Who throws ropes on your boat?')
    expect(ropes?.body).not.toContain('wp:')
  })

  it('has the paragraphs of the classic editor', () => {
    expect(classic?.body).toContain('First paragraph of the classic editor,\\\non two lines.\n\n')
    expect(classic?.body).toContain('1. one\n2. two')
  })

  it('links pictures and reports them; keeps shortcodes and reports them', () => {
    expect(ropes?.body).toContain('[A rope on a cleat](https://pier.example/rope.jpg)\n\nDone well.')
    expect(messages(ropes?.doubts)).toContain('a picture was here: https://pier.example/rope.jpg, “A rope on a cleat”')
    expect(classic?.body).toContain('gallery ids="4,5"')
    expect(messages(classic?.doubts)).toContain('a shortcode, which does nothing here: [gallery ids="4,5"]')
    expect(classic?.leftOut.map(({ reason }) => reason)).toEqual(['mark of a caption', 'mark of a caption'])
  })

  it.each([
    ['<p>see <a href="javascript:run()">this</a></p>', 'see this\n'],
    ['<p>see <a href="about.html">this</a></p>', 'see this\n'],
    ['<p>1) one</p>', '1\\) one\n'],
    ['<p>&lt;b&gt; &amp;amp;</p>', '\\<b> \\&amp;\n'],
    ['<p>a<script>run()</script>b</p>', 'ab\n'],
    ['<h1>One</h1><h2>Two</h2>', '## One\n\n### Two\n'],
    ['<h3>KEY POINT:</h3><p>Wave.</p>', 'KEY POINT: Wave.\n'],
    ['<p>• one<br>• two</p>', '- one\n- two\n'],
    ['<ul><ul><li>one</li></ul>two</ul>', '- - one\n\n  two\n'],
    ['<pre>a  b\nc</pre>', '```\na  b\nc\n```\n'],
  ])('makes of %s', (html, markdown) => {
    expect(post(html).memos[0]?.body).toBe(markdown)
  })

  it.each([
    ['<rss>\n<channel></rss>', /^a\.xml:2:\d+ {2}This XML cannot be read: .*'channel'/],
    ['<feed></feed>', /is XML, but no WordPress export/],
    [
      '<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<rss>&b;</rss>',
      /^a\.xml:2:1 {2}This file declares entities/,
    ],
    ['<!DOCTYPE x SYSTEM "file:///etc/passwd"><rss></rss>', /declares entities or a document type/],
  ])('is refused in words: %s', (xml, message) => {
    expect(() => readExport('a.xml', xml)).toThrow(message)
  })
})

describe('a page of HTML', () => {
  const { memos, leftOut } = readPage('page.html', fixture('page.html'))

  it('is its article, with what its head says', () => {
    const [{ title, deck, author, date, tags, body } = memos[0] as never] = memos
    expect({ title, deck, author, date, tags }).toEqual({
      title: 'Paint in the rain',
      deck: 'What dries first, and why it is never the deck.',
      author: 'Mira Stone',
      date: '2015-10-02',
      tags: ['paint', 'weather'],
    })
    expect(body).toBe(
      'Rain waits for the **second** coat. A wet deck\n\n## What to do\n\nRead how paint dries.\\\nThen wait.\n\nKEY POINT: Paint on a Monday.\n',
    )
  })

  it('lists what stands around it, and what is embedded, linked or pictured', () => {
    expect(leftOut.map(({ text }) => text)).toEqual(['Home About', 'Pier Notes, all year round'])
    expect(messages(memos[0]?.doubts)).toEqual([
      'a picture was here: coat.jpg, “A wet deck”',
      'a link led beside the file, and is text now: “how paint dries” to drying.html',
      'left out what was embedded: script',
      'left out what was embedded: iframe of https://video.example/9',
    ])
  })

  it('is as many memos as it has articles', () => {
    const html = '<body><article><h2>One</h2><p>First.</p></article>\n<article><h2>Two</h2><p>Second.</p></article></body>'
    expect(readPage('a.html', html).memos.map(({ title, body, from }) => [title, body, from])).toEqual([
      ['One', 'First.\n', 1],
      ['Two', 'Second.\n', 2],
    ])
  })
})

describe('a Markdown file', () => {
  const [notes] = readMarkdown('notes.md', fixture('notes.md')).memos
  const read = (text: string) => readMarkdown('a-plain-file.md', text).memos[0]

  it('has the fields of its front matter that chapters know, and keeps and reports the others', () => {
    expect(notes).toMatchObject({
      title: 'Bells: when to ring',
      deck: 'A bell is heard twice, once by the ear and once by the pulse.',
      author: 'Jun Lake',
      date: '2016-02-03',
      tags: ['bells', 'fog'],
      unknown: { layout: 'post', mood: 'grey' },
    })
    expect(messages(notes?.doubts)).toContain('the field `mood` has no place in a chapter; it is kept as a comment')
  })

  it('stays as it is, but for headings, pictures, labels and links beside it', () => {
    expect(notes?.body).toBe(
      'Ring *early*. See the table and a bell.\n\n## In fog\n\n- Once for each ship,\n  and once more for luck.\n\n{{< youtube 12345 >}}\n\n' +
        '```md\n# not a heading ![not a picture](x.png)\n```\n\nKEY POINT: A bell that rings late rings for the court.\n',
    )
    expect(notes?.doubts).toContainEqual({ line: 20, message: 'a shortcode, which does nothing here: {{< youtube 12345 >}}' })
    expect(notes?.doubts).toContainEqual({ line: 13, message: 'a link led beside the file, and is text now: tables/bells.html' })
  })

  it.each([
    ['KEY POINTS:\n- Wave.\n- Smile.', 'KEY POINT: Wave.\n\nKEY POINT: Smile.\n'],
    ['**Key points:**\n\n1. Wave.\n2. Smile.', 'KEY POINT #1: Wave.\n\nKEY POINT #2: Smile.\n'],
    ['KEY POINTS:\n\n\tsome code', 'KEY POINTS:\n\n\tsome code\n'],
    ['KEY POINTS:\n\n[x]: https://example.org', 'KEY POINTS:\n\n[x]: https://example.org\n'],
    ['[x]: https://example.org\nUnder a line\n---\n\nSee [x].', '[x]: https://example.org\nUnder a line\n---\n\nSee [x].\n'],
  ])('makes of %s', (text, body) => {
    expect(read(text)?.body).toBe(body)
  })

  it.each([
    ['# The Title\n\nText.', 'The Title'],
    ['The Title\n===\n\nText.', 'The Title'],
    ['+++\ntitle = "The Title"\ndraft = true\n+++\nText.', 'The Title'],
    ['Text.', 'A plain file'],
  ])('has a title: %s', (text, title) => {
    expect(read(text)).toMatchObject({ title, body: 'Text.\n' })
  })

  it('keeps front matter that cannot be read, and says so', () => {
    const memo = read('---\ntitle: "T\n---\nText.')
    expect(memo?.unknown).toEqual({ 'front matter': 'title: "T\n' })
    expect(messages(memo?.doubts)[0]).toContain('the front matter cannot be read and is kept as a comment')
  })

  it('is a draft where it says so, in one way or the other', () => {
    expect([read('---\ndraft: true\n---\na'), read('---\npublished: false\n---\na'), read('a')].map((memo) => memo?.draft)).toEqual([
      true,
      true,
      false,
    ])
  })

  it('keeps links that lead somewhere', () => {
    const text = '[a](https://a.example) [b](#the-end) [c][d] [e](#no) <https://f.example>\n\n[d]: https://d.example\n\n## The end\n'
    expect(read(text)?.body).toBe(
      '[a](https://a.example) [b](#the-end) [c][d] e <https://f.example>\n\n[d]: https://d.example\n\n## The end\n',
    )
  })
})
