import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { launchOptions } from '../../scripts/chromium.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = join(root, '.cache/preview')
const content = join(folder, 'content')
const memo = join(content, 'chapters/true-a-wheel.md')
const opened = join(folder, 'opened.txt')
const port = Number(process.env.MONDAYBOOK_PORT ?? 4398) + 2
const address = `http://localhost:${port}/chapters/true-a-wheel/`
const patience = 60_000

let server: ChildProcess
let browser: Browser

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(join(root, 'test/fixtures/good/content'), content, { recursive: true })
  // An editor that only notes what it is asked to open.
  const editor = join(folder, 'editor.sh')
  writeFileSync(editor, `#!/bin/sh\necho "$@" > "${opened}"\n`)
  chmodSync(editor, 0o755)
  // Not as a test: React would come in another build.
  const { VITEST: _, ...own } = process.env
  const env = { ...own, NODE_ENV: 'development', MONDAYBOOK_CONTENT: content, LAUNCH_EDITOR: editor, ASTRO_TELEMETRY_DISABLED: '1' }
  const astro = join(root, 'node_modules/astro/bin/astro.mjs')
  server = spawn(process.execPath, [astro, 'dev', '--ignore-lock', '--port', String(port)], { cwd: root, env, stdio: 'ignore' })
  browser = await chromium.launch(launchOptions())
  await vi.waitFor(answers, { timeout: patience, interval: 200 })
}, 2 * patience)

afterAll(async () => {
  await browser?.close()
  server?.kill()
})

async function answers() {
  const { ok } = await fetch(address)
  if (!ok) throw new Error('The preview does not answer yet')
}

/** A line of the panel, shown whether or not a page has just been loaded anew. */
const shows = (page: Page, words: string) => page.getByText(words).waitFor({ timeout: patience })

describe('the preview', () => {
  it('says in a panel what is to mend in a memo, as it is written, and opens the editor there', { timeout: 3 * patience }, async () => {
    const good = readFileSync(memo, 'utf8')
    const page = await browser.newPage()
    await page.goto(address)
    await page.getByRole('button', { name: 'Check' }).click({ timeout: patience })
    await shows(page, 'This page: nothing to mend')
    writeFileSync(
      memo,
      good.replace('/#words', '/#word').replace('/bench-review/', '/bench-revew/').replace('Spin the wheel', 'Spin the new wheel'),
    )
    await shows(page, 'This page: 2 errors')
    await page.getByText('Spin the new wheel').waitFor({ timeout: patience })
    await shows(page, 'There is no worksheet “bench-revew”')
    await shows(page, 'Did you mean `/chapters/promise-a-day/#words`')
    await page.getByRole('button', { name: /^Open .*true-a-wheel\.md:19:52 / }).click()
    await expect.poll(() => readFileSync(opened, { encoding: 'utf8', flag: 'a+' }).trim(), { timeout: patience }).toBe(`${memo} 19 52`)
    writeFileSync(memo, good)
    await shows(page, 'This page: nothing to mend')
  })
})
