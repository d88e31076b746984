import type { Page } from '@playwright/test'
import { build } from 'vite'
import { expect, test } from '../site.ts'
import { downloads, isSaved, KEY, news, open, organisation, PREVIOUS, put, recordText, team, texts, worksheet } from './reader.ts'

// No migration has been needed yet, so the form's script is made here from its source, with steps of which one can fail; all else is what readers get.

const entry = `
  import renderer from '@astrojs/react/client.js'
  import Form from '/src/islands/WorksheetForm.tsx'
  export { renderer, Form }`

/** Says in a value which steps it has come through. */
const step = (name: string) => `(data) => {
  const said = Object.entries(data.fields).map(([id, cell]) => [id, { ...cell, value: cell.value + ' ${name}' }])
  return { ...data, fields: Object.fromEntries(said) }
}`
const broken = `() => {
  throw new Error('a slip')
}`

const steps = 'STEPS: readonly Step[] = []'

/** The script of a form whose records are two versions on. */
async function formWith(first: string, second: string): Promise<string> {
  const made = await build({
    root: new URL('../../..', import.meta.url).pathname,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'steps',
        enforce: 'pre',
        resolveId: (id) => (id === 'entry' ? `\0${id}` : null),
        load: (id) => (id === '\0entry' ? entry : null),
        transform(code, id) {
          if (!id.endsWith('/src/worksheet/migrate.ts')) return null
          expect(code).toContain(steps)
          return code.replace(steps, `STEPS: readonly any[] = [${first}, ${second}]`)
        },
      },
    ],
    build: { write: false, rolldownOptions: { input: 'entry', preserveEntrySignatures: 'strict', output: { codeSplitting: false } } },
  })
  const [found] = 'output' in made ? made.output : []
  if (!found || !('code' in found)) throw new Error('No script came of it.')
  return found.code
}

/** Has the site come with another script for its forms. */
async function serve(page: Page, script: string) {
  const files = {
    'WorksheetForm*': `export { Form as default } from './form.js'`,
    'client*': `export { renderer as default } from './form.js'`,
    form: script,
  }
  for (const [name, body] of Object.entries(files)) {
    await page.route(`**/_astro/${name}.js`, (route) => route.fulfill({ contentType: 'text/javascript', body }))
  }
  // What it looks like is no matter here.
  await page.route('**/assets/*.css', (route) => route.fulfill({ contentType: 'text/css', body: '' }))
}

test.describe('fault 13: a migration throws midway', () => {
  const original = recordText({ 'about/team': 'Night shift', 'about/organisation': 'Harbour Bakery' })
  const older = recordText({ 'about/team': 'Last year' })
  let stuck: string
  let mended: string

  test.beforeAll(async () => {
    ;[stuck, mended] = await Promise.all([formWith(step('one'), broken), formWith(step('one'), step('two'))])
  })

  test('the original stays as it is, letter for letter, and its words are shown', async ({ page, path }) => {
    await put(page, { [KEY]: original, [PREVIOUS]: older })
    await serve(page, stuck)
    await page.goto(path(worksheet))
    await expect(news(page)).toHaveAttribute('data-save', 'readonly')
    await expect(news(page)).toContainText('safe')
    await expect(page.getByLabel(team)).toHaveValue('Night shift')
    await expect(page.getByLabel(team)).not.toBeEditable()
    const [file] = await downloads(page, () => page.getByRole('button', { name: 'Download them as they are saved' }).click())
    expect(file?.text).toBe(original)
    await page.reload()
    await expect(news(page)).toHaveAttribute('data-save', 'readonly')
    await page.goto(path('/about/'))
    expect(await texts(page)).toEqual({ [KEY]: original, [PREVIOUS]: older })
  })

  test('once a later build has mended it, all answers are there and can be written on', async ({ page, path }) => {
    await put(page, { [KEY]: original })
    await serve(page, stuck)
    await page.goto(path(worksheet))
    await expect(news(page)).toHaveAttribute('data-save', 'readonly')
    await serve(page, mended)
    await open(page, path(worksheet))
    await expect(page.getByLabel(team)).toHaveValue('Night shift one two')
    expect((await texts(page))[KEY]).toBe(original)
    await page.getByLabel(organisation).fill('Market Street')
    await isSaved(page)
    expect(JSON.parse((await texts(page))[KEY] ?? '')).toMatchObject({
      version: 3,
      fields: { 'about/team': { value: 'Night shift one two' }, 'about/organisation': { value: 'Market Street' } },
    })
  })
})
