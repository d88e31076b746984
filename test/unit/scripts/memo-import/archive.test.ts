import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readArchive } from '../../../../scripts/memo-import/text/archive.ts'

const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/archives/${name}`, import.meta.url), 'utf8')
const read = (name: string) => readArchive(name, fixture(name))
const memo = (name: string, title: string) => {
  const found = read(name).memos.find((memo) => memo.title === title)
  if (!found) throw new Error(`${title} was not found`)
  return found
}
const bodyOf = (text: string) => readArchive('a.txt', text).memos[0]?.body

describe('the memos of an archive', () => {
  it('are found where each has a deck, and most an advertisement at their end', () => {
    expect(read('newsletter.txt').memos.map(({ title, deck }) => [title, deck])).toEqual([
      ['Tie Up Before You Talk', 'Why A Skipper Finishes The Landing First'],
      ['Count The Empty Seats', 'A Half Full Boat Is Telling You Something'],
      ['A Timetable Is A Promise', 'Passengers forgive a storm. They do not forgive a shrug.'],
      ['12 Signs Of A Tired Crew', undefined],
    ])
  })

  it('are found by their bylines, and headings within them are none', () => {
    expect(read('blog.txt').memos.map(({ title, author, date, tags }) => ({ title, author, date, tags }))).toEqual([
      { title: 'Defining a “Good Landing”', author: 'Nora Quill', date: '2012-03-09', tags: ['Boats', 'Landings', 'Quayside!', 'Voices'] },
      { title: 'Small Boats: Big Wakes', author: 'Nora Quill', date: '2011-11-30', tags: ['Boats', 'Neighbours'] },
    ])
  })

  it('are found by their place alone in an archive page, and said to be doubtful', () => {
    const { memos } = read('conference.txt')
    expect(memos.map(({ title, from, to }) => [title, from, to])).toEqual([
      ['How deckhands can use a notice board to keep the passengers they have', 3, 14],
      ['HARBOUR DAYS 2013: Running the night crossing ‘ notes from the floor', 16, 22],
      ['Five harbours, five welcomes', 24, 40],
    ])
    expect(memos[2]?.doubts[0]).toEqual({ line: 24, message: expect.stringContaining('taken for the title of a memo') })
  })

  it('are found in print, without what is repeated on each page', () => {
    const { memos, leftOut } = read('printed.txt')
    expect(memos.map(({ title, author }) => [title, author])).toEqual([
      ["The Keeper's Breakfast", 'Ada Wick'],
      ['Oil For Two Winters', 'Ada Wick'],
    ])
    expect(memos[0]?.body).toContain('by which boat the promise would come due.')
    expect([...leftOut, ...memos.flatMap(({ leftOut }) => leftOut)].filter(({ reason }) => /page/.test(reason))).toHaveLength(6)
  })

  it('are one where nothing says that the file is an archive', () => {
    const { memos } = readArchive(
      'a.txt',
      'My Only Memo\n\nRain fell on the pier for the whole of the week.\n\nWhat We Learned\n\nUmbrellas were sold out by the evening of the first day.\n',
    )
    expect(memos.map(({ title, body }) => [title, body.includes('## What We Learned')])).toEqual([['My Only Memo', true]])
  })

  it('begin with a date above the title, too', () => {
    const { memos } = readArchive(
      'a.txt',
      '3 March 2011\n\nFirst Memo\n\nRain fell on the pier for the whole of the week.\n\nPosted by Ann Marsh at 9:00 AM\n\n4 March 2011\n\nSecond Memo\n\nSun shone on the pier for the whole of the day.\n\nPosted by Ann Marsh at 9:10 AM\n',
    )
    expect(memos.map(({ title, date, author }) => [title, date, author])).toEqual([
      ['First Memo', '2011-03-03', 'Ann Marsh'],
      ['Second Memo', '2011-03-04', 'Ann Marsh'],
    ])
  })

  it('have what stands before the first title as a memo without one, where it is no head of a page', () => {
    const long = 'Rain fell on the pier, and nobody there could say when it had begun or how long it would go on falling, or why. '.repeat(
      2,
    )
    const { memos } = readArchive('a.txt', `${long}\n\n${long}\n\nA Title Here\n===\n\nText of it.\n`)
    expect(memos.map(({ title, doubts }) => [title, doubts.some(({ message }) => message.includes('no title was found'))])).toEqual([
      ['Untitled', true],
      ['A Title Here', false],
    ])
  })
})

describe('what is no text of a memo', () => {
  it.each([
    ['newsletter.txt', 67, 'book advertisement'],
    ['newsletter.txt', 98, 'way to other pages'],
    ['newsletter.txt', 83, 'signs before items'],
    ['blog.txt', 5, 'head of an archive page'],
    ['blog.txt', 9, 'byline: its author and date are in the front matter'],
    ['blog.txt', 11, 'name of a picture'],
    ['blog.txt', 23, 'photo credit'],
    ['blog.txt', 25, 'advertisement'],
    ['blog.txt', 27, 'where it was filed'],
    ['conference.txt', 1, 'head of an archive page'],
  ])('in %s, line %i: %s', (file, line, reason) => {
    const { leftOut, memos } = read(file)
    expect([...leftOut, ...memos.flatMap(({ leftOut }) => leftOut)]).toContainEqual({ line, reason, text: expect.any(String) })
  })

  it.each([
    'Our book Forty Crossings is a paperback that the harbour bookshop has.',
    'Tags: who needs them? I never did.',
    'Comments are welcome, and so is silence.',
    'Posted in the dark, a letter is still a letter. It arrives.',
  ])('is not “%s”', (text) => {
    expect(readArchive('a.txt', `A Title\n\n${text}\n`).memos[0]?.body).toContain(text)
  })
})

describe('the text of a memo', () => {
  it('has nested lists, whatever their marks', () => {
    expect(bodyOf('A Title\n\nIt has:\n\n  • one\n    o below\n    o beside\n  • two\n    1. first\n    2. second\n')).toContain(
      '- one\n  - below\n  - beside\n- two\n  1. first\n  2. second',
    )
  })

  it('begins another list where numbers do not go on', () => {
    expect(bodyOf('A Title\n\nIt has:\n\n1) one\n2) two\n1) again\n')).toContain('1. one\n2. two\n1) again')
  })

  it('makes a list of lines that end with semicolons', () => {
    expect(memo('conference.txt', 'How deckhands can use a notice board to keep the passengers they have').body).toContain(
      '- Notes that say what changed;\n- Notes that say who noticed;\n- Notes that thank somebody by name.\n\nThe rest',
    )
  })

  it('has quotations where they can be told: in marks from first to last, or indented', () => {
    expect(memo('newsletter.txt', 'Tie Up Before You Talk').body).toContain(
      '> “A knot that is tied twice\\\n> is a knot that was tied badly once,\\\n',
    )
    expect(memo('blog.txt', 'Small Boats: Big Wakes').body).toContain(
      '> Length: six metres\\\n> Crew: two, and a dog\\\n> Patience: little',
    )
  })

  it('asks to look where a quotation cannot be told', () => {
    const text = 'A Title\n\nWhat the pilot said was this:\n\nNobody spilled anything at all.\n'
    expect(readArchive('a.txt', text).memos[0]?.doubts).toContainEqual({ line: 5, message: expect.stringContaining('may be a quotation') })
  })

  it.each([
    ['KEY POINT:  wave first.', 'KEY POINT: wave first.'],
    ['KEY POINT #2: wave first.', 'KEY POINT #2: wave first.'],
    ['Key Point – wave first.', 'KEY POINT: wave first.'],
    ['KEY POINT:\n\nWave first.', 'KEY POINT: Wave first.'],
    ['KEY POINTS:\n\n• Wave.\n• Smile.', 'KEY POINT: Wave.\n\nKEY POINT: Smile.'],
    ['TAKING ACTION:  who waves?\n\nWho smiles?', '## Taking action\n\nWho waves?\n\nWho smiles?'],
    ['TAKING ACTION\n\n• Who waves?', '## Taking action\n\n- Who waves?'],
  ])('has the label of “%s” as the guide reads it', (text, markdown) => {
    expect(bodyOf(`A Title\n\nRain fell on the pier for the whole week.\n\n${text}\n`)).toContain(`week.\n\n${markdown}\n`)
  })

  it('has emphasis where there are marks, and no Markdown by accident', () => {
    const text = 'It is *so* and _so_, 2*3*4 and a_b_c, <b> & &amp; [x](y) `z` ~w~ # no'
    expect(bodyOf(`A Title\n\n${text}\n`)).toBe('It is *so* and *so*, 2\\*3\\*4 and a_b_c, \\<b> & \\&amp; \\[x](y) \\`z\\` \\~w\\~ # no\n')
  })
})
