import { describe, expect, it } from 'vitest'
import { isLocal, parseHome } from '../../../src/worksheet/home.ts'

const here = 'https://old.example/guide/'
const read = (typed: string) => {
  const parsed = parseHome(typed, here)
  return parsed.ok ? parsed.home : parsed.problem
}

describe('the new address of a guide', () => {
  it.each([
    ['https://new.example', 'https://new.example/'],
    [' new.example ', 'https://new.example/'],
    ['www.new.example/book', 'https://www.new.example/book/'],
    ['https://new.example/book/index.html?x=1#y', 'https://new.example/book/'],
    ['https://new.example/moving/', 'https://new.example/'],
    ['https://new.example/book/chapters/one/#taking-action', 'https://new.example/book/'],
    ['http://localhost:4321/', 'http://localhost:4321/'],
    ['http://127.0.0.1:4321', 'http://127.0.0.1:4321/'],
    ['https://old.example/', 'https://old.example/'],
    ['https://new.example/book/index.html?from=https://old.example/#https://old.example/', 'https://new.example/book/'],
    ['https://new.example/https/', 'https://new.example/https/'],
    ['https://[2001:db8::1]/', 'https://[2001:db8::1]/'],
    ['localhost:4321', 'https://localhost:4321/'],
  ])('“%s” is read as %s', (typed, home) => expect(read(typed)).toBe(home))

  it.each([
    ['', /^Type the new address/],
    ['https://', /not the address of a website/],
    ['https://a.example/https://b.example/', /Two addresses/],
    ['https://a.examplehttps://b.example/', /Two addresses/],
    ['https://a.example/ https://b.example/', /Two addresses/],
    ['https://a.example/HTTP://b.example/', /Two addresses/],
    ['a.example/https:/b.example', /Two addresses/],
    ['https://https://b.example', /Two addresses/],
    ['a b c', /a space in/],
    ['https://new example.org/', /a space in/],
    ['https://new.example/my book/', /a space in/],
    ['https://new.\nexample/', /a space in/],
    ['https://new', /not the address of a website/],
    ['new/', /not the address of a website/],
    ['new.', /not the address of a website/],
    ['https://.example/', /not the address of a website/],
    ['http://new/', /not the address of a website/],
    ['http://new.example/', /does not begin with https/],
    ['http://localhost.evil.example/', /does not begin with https/],
    ['ftp://new.example/', /does not begin with https/],
    ['https://anna:secret@new.example/', /user name or password/],
    ['https://old.example/guide/moving/', /at now/],
  ])('“%s” is refused in words', (typed, words) => expect(read(typed)).toMatch(words))

  it('may be the reader’s own device, by the names that browsers trust', () => {
    expect(['localhost', '127.0.0.1', '[::1]', 'new.example'].map(isLocal)).toEqual([true, true, true, false])
  })
})
