import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { builtPages } from './pages.ts'

/**
 * The rules of the HTML standard, but for those that ask for more than it does: files of our own need no checksums, and buttons outside forms no type;
 * forms that send nothing have nothing to submit them with, and groups are named by the words beside them (axe looks at that, test/e2e/pages.spec.ts).
 */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: { 'require-sri': 'off', 'no-implicit-button-type': 'off', 'wcag/h32': 'off', 'wcag/h71': 'off' },
})

/** Astro puts the style of its islands where the first of them stands, which the standard does not allow; browsers do. */
const withoutIslandStyle = (html: string) => html.replace(/<style>astro-island[^<]*<\/style>/, '')

describe('the HTML of every page', () => {
  it.each(builtPages)('$address is valid', async ({ html, address }) => {
    const { results } = await validator.validateString(withoutIslandStyle(html), address)
    const problems = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
    )
    expect(problems).toEqual([])
  })

  it.each(builtPages)('$address has one heading of the first rank, and headings that differ', ({ html }) => {
    const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''
    const headings = [...main.matchAll(/<h([1-3])\b[^>]*>([\s\S]*?)<\/h\1>/g)].map(([, rank, text = '']) => ({
      rank,
      text: text.replace(/<[^>]*>/g, ''),
    }))
    expect(headings.filter(({ rank }) => rank === '1')).toHaveLength(1)
    const top = headings.filter(({ rank }) => rank === '2').map(({ text }) => text)
    expect(top.filter((text, i) => top.indexOf(text) !== i)).toEqual([])
  })
})
