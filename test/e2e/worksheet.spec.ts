import { expect, test } from './site.ts'

const creed = '/worksheets/creed/'

test.describe('a worksheet', () => {
  test('remembers what was written, in place and by name', { tag: '@base' }, async ({ page, path }) => {
    await page.goto(path(creed))
    await page.getByLabel('What is your organisation called?').fill('Harbour Street Bakery')
    await expect(page.locator('.saved')).toHaveText(/Saved on this device at \d\d:\d\d/)
    await page.reload()
    await expect(page.getByLabel('What is your organisation called?')).toHaveValue('Harbour Street Bakery')
  })

  test('takes over what was typed before its script had loaded', async ({ page, path }) => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/_astro/client*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(path(creed), { waitUntil: 'commit' })
    await page.getByLabel('Which team is writing?').fill('Early birds')
    release()
    await expect(page.locator('.saved')).toHaveText(/Saved on this device at/)
    await expect(page.getByLabel('Which team is writing?')).toHaveValue('Early birds')
  })

  test('shows the same in two tabs that wrote a field in the same millisecond', async ({ context, path }) => {
    await context.addInitScript(() => {
      Date.now = () => 1_800_000_000_000
    })
    const fields = []
    for (const words of ['Early birds', 'Night shift']) {
      const page = await context.newPage()
      await page.goto(path(creed))
      await page.getByRole('button', { name: 'Clear' }).waitFor()
      fields.push({ words, field: page.getByLabel('Which team is writing?') })
    }
    await Promise.all(fields.map(({ words, field }) => field.fill(words)))
    // Which of two wins is settled by their words alone.
    for (const { field } of fields) {
      await field.blur()
      await expect(field).toHaveValue('Night shift')
    }
  })

  test('is cleared, and everything comes back on undo', async ({ page, path }) => {
    await page.goto(path(creed))
    const team = page.getByLabel('Which team is writing?')
    await page.getByRole('button', { name: 'Clear' }).waitFor()
    await team.fill('Counter')
    await page.getByRole('button', { name: 'Clear' }).click()
    await expect(team).toHaveValue('')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(team).toHaveValue('Counter')
  })

  test('puts commitments in order with the keyboard', async ({ page, path }) => {
    await page.goto(path(creed))
    await page.getByRole('button', { name: 'Clear' }).waitFor()
    for (const place of [0, 1]) {
      await page.locator('.starters li button').first().press('Enter')
      await expect(page.locator('.statement')).toHaveCount(place + 1)
    }
    const second = await page.locator('.statement textarea').nth(1).inputValue()
    await page.getByRole('button', { name: 'Move commitment 2 up' }).press('Enter')
    await expect(page.locator('.statement textarea').first()).toHaveValue(second)
    await expect(page.getByText('Moved to place 1 of 2.')).toBeVisible()
    await expect(page.locator('.poster li span').first()).toHaveText(second)
  })

  test('comes back with a removed commitment, words and place', async ({ page, path }) => {
    await page.goto(path(creed))
    await page.getByRole('button', { name: 'Clear' }).waitFor()
    await page.locator('.starters li button').first().click()
    await page.locator('.starters li button').first().click()
    const words = await page.locator('.statement textarea').first().inputValue()
    await page.getByRole('button', { name: 'Remove commitment 1' }).click()
    await expect(page.locator('.statement')).toHaveCount(1)
    await page.getByRole('button', { name: /Undo: keep the commitment/ }).click()
    await expect(page.locator('.statement textarea').first()).toHaveValue(words)
  })

  test('is a printable form without JavaScript', { tag: '@base' }, async ({ browser, path, baseURL }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })).newPage()
    await page.goto(path('/worksheets/seven-cs/'))
    await expect(page.getByText('Saving what you write here needs JavaScript.')).toBeVisible()
    await expect(page.getByRole('radio').first()).toBeAttached()
    await page.context().close()
  })

  test('scores only what was answered, and says how much that was', async ({ page, path }) => {
    await page.goto(path('/worksheets/seven-cs/'))
    await page.getByRole('button', { name: 'Clear' }).waitFor()
    await expect(page.getByText('Appears as you rate.').first()).toBeVisible()
    await page.getByRole('radio', { name: '4' }).first().check({ force: true })
    await page.getByRole('radio', { name: '1', exact: true }).nth(1).check({ force: true })
    await expect(page.getByText('In all 2.5 of 4, from 2 of 30 answered. Not complete yet.')).toBeVisible()
    await page.getByRole('radio', { name: '4' }).first().press('Backspace')
    await expect(page.getByText('In all 1.0 of 4, from 1 of 30 answered.')).toBeVisible()
  })

  test('prints long answers in full, and nothing else of the page', async ({ page, path }) => {
    await page.goto(path('/chapters/customer-service-creed/'))
    const long = `${'word '.repeat(400)}end`
    const field = page.locator('#taking-action textarea').first()
    await field.scrollIntoViewIfNeeded()
    await page.locator('#taking-action').getByRole('button', { name: 'Print', exact: true }).waitFor()
    await field.fill(long)
    await page.evaluate(() => {
      window.print = () => {}
    })
    await page.emulateMedia({ media: 'print' })
    await page.locator('#taking-action').getByRole('button', { name: 'Print', exact: true, includeHidden: true }).dispatchEvent('click')
    const copy = page.locator('#taking-action .copy').first()
    await expect(copy).toBeVisible()
    await expect(copy).toHaveText(/end\s*$/)
    expect(await copy.evaluate((element) => element.scrollHeight <= element.clientHeight + 1)).toBe(true)
    await expect(page.locator('.deck')).toBeHidden()
  })
})
