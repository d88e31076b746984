import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { block, column, result } from '../../src/schema/index.ts'
import { expect, test } from './site.ts'

test.beforeEach(async ({ page, path }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(path('/worksheets/kit/'))
  await wake(page)
})

test.describe('the kit', { tag: '@base' }, () => {
  test('has every kind of block, column and result, blank and full', async ({ page }) => {
    const types = column.options.flatMap(({ shape: { type } }) => ('options' in type ? type.options : [type.value]))
    const kinds = {
      block: block.options.map(({ shape }) => shape.kind.value),
      cell: types,
      result: result.options.map(({ shape }) => shape.kind.value),
    }
    for (const [prefix, names] of Object.entries(kinds)) {
      for (const name of names) {
        await expect(page.locator(`#blank .${prefix}-${name}`).first(), `${prefix} ${name}`).toBeAttached()
        await expect(page.locator(`#full .${prefix}-${name}`).first(), `${prefix} ${name}`).toBeVisible()
      }
    }
    for (const drawn of ['.radar', '.poster', '.canvas']) await expect(page.locator(`#full ${drawn}`)).toBeVisible()
    await expect(page.locator('#full .result > .hint'), 'results that show nothing').toHaveCount(0)
  })

  test('has no barrier that axe can find, light and dark', async ({ page }) => {
    // State by state, since all have the same headings.
    for (const state of await page.locator('.worksheet').evaluateAll((all) => all.map(({ id }) => id)))
      expect(await barriers(page, `#${state}`)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await barriers(page, 'main', 'color-contrast')).toEqual([])
  })

  test('keeps every word in its box, at every width', async ({ page }) => {
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
      expect(await page.evaluate(sideways), `at ${width} px`).toBe(0)
      expect(await page.evaluate(wordsOutside), `at ${width} px`).toEqual([])
    }
  })

  test('circles every rating that it spells out', async ({ page }) => {
    const words = await page.locator('.ruler-word:not(:empty)').count()
    expect(words).toBeGreaterThan(100)
    await expect(page.locator('.ruler input:checked')).toHaveCount(words)
  })

  test('shrinks a page for the wall until all of it stands there, however late its styles are', async ({ page }) => {
    await page.route(/results[^/]*\.css$/, async (route) => {
      await page.locator('.canvas').nth(3).waitFor({ state: 'attached' })
      await route.continue()
    })
    await page.reload()
    await wake(page)
    for (const sheet of await page.locator('.paper > *').all())
      expect(await sheet.evaluate((all) => all.scrollHeight - all.clientHeight), await sheet.innerText()).toBeLessThanOrEqual(1)
  })
})

test.describe('the kit on paper', { tag: '@base' }, () => {
  test.beforeEach(async ({ page }) => {
    // As wide as A4 between its margins.
    await page.setViewportSize({ width: 672, height: 900 })
    await page.emulateMedia({ media: 'print' })
  })

  test('cuts no answer, however long', async ({ page }) => {
    expect(await page.locator('#overlong').evaluate(answersCut)).toEqual([])
    expect(await page.evaluate(wordsOutside)).toEqual([])
  })

  test('breaks no item over two pages that one can hold', async ({ page }) => {
    const items = page.locator('.question, .rated, .card, .statement, .picks li, .numbers tr, .result')
    const broken = await items.evaluateAll((all) => all.filter((item) => getComputedStyle(item).breakInside !== 'avoid'))
    expect(broken).toHaveLength(0)
    expect(await items.count()).toBeGreaterThan(100)
  })
})

test.describe('the kit without a mouse', { tag: '@base' }, () => {
  test('is reached in the order of the page, and nothing lies over what has the focus', async ({ page }) => {
    const stops = await page.locator('#blank').evaluate(numberStops)
    await page.locator('[data-stop="0"]').focus()
    const reached: string[] = []
    while (reached.length < stops.length) {
      const stop = await page.evaluate(stopWithFocus)
      // A field for a date has a stop for each part of it.
      if (stop !== reached.at(-1)) reached.push(stop)
      await page.keyboard.press('Tab')
    }
    expect(reached).toEqual(stops)
  })

  test('is rated and ticked', async ({ page }) => {
    const ruler = page.locator('#blank').getByRole('group', { name: 'Somebody looks up when the door opens.' })
    await ruler.getByRole('radio', { name: '0' }).focus()
    await press(page, 'ArrowRight')
    await press(page, 'ArrowRight')
    await expect(ruler.getByRole('radio', { name: '2' })).toBeChecked()
    await expect(ruler.locator('.ruler-word')).toHaveText('often')
    await press(page, 'Backspace')
    await expect(ruler.getByRole('radio', { checked: true })).toHaveCount(0)
    await press(page, 'Space')
    await expect(ruler.getByRole('radio', { name: '2' })).toBeChecked()
    const box = page.locator('#blank').getByRole('checkbox', { name: 'The list of orders' })
    await box.focus()
    await press(page, 'Space')
    await expect(box).toBeChecked()
    await press(page, 'Space')
    await expect(box).not.toBeChecked()
  })

  test('is begun with the words that are offered', async ({ page }) => {
    const blank = page.locator('#blank')
    await pressOn(blank.getByRole('button', { name: 'When something goes wrong' }))
    await expect(blank.getByLabel('What would you change first?')).toBeFocused()
    await pressOn(blank.getByRole('button', { name: /^Take: We call back/ }))
    await press(page, 'Enter')
    await expect(blank.locator('.statement textarea')).toHaveCount(2)
    await pressOn(blank.getByRole('button', { name: 'Paying' }))
    await expect(blank.getByLabel('The moment').first()).toHaveValue('Paying')
    await expect(blank.getByLabel('The moment').first()).toBeFocused()
  })

  for (const [kind, row] of Object.entries({ statements: 'promise', table: 'moment' })) {
    test(`adds, moves and removes the rows of ${kind}`, async ({ page }) => {
      const block = page.locator(`#blank .block-${kind}`)
      const rows = block.locator('[data-row]')
      const button = (place: number, name: RegExp) => rows.nth(place).getByRole('button', { name })
      const words = () => rows.evaluateAll((all) => all.map((one) => one.querySelector('textarea')?.value))
      for (const name of ['A', 'B', 'C']) {
        await pressOn(block.getByRole('button', { name: `Add a ${row}` }))
        await page.keyboard.type(name)
      }
      await pressOn(button(2, /^Move .* up$/))
      await press(page, 'Enter')
      expect(await words()).toEqual(['C', 'A', 'B'])
      await press(page, 'Enter')
      await expect(button(0, /^Move .* up$/)).toBeFocused()
      await pressOn(button(0, /^Move .* down$/))
      await press(page, 'Enter')
      await press(page, 'Enter')
      expect(await words()).toEqual(['A', 'B', 'C'])
      await expect(block.getByText('Moved to place 3 of 3.')).toBeAttached()
      await pressOn(button(1, /^Remove/))
      expect(await words()).toEqual(['A', 'C'])
      await expect(rows.nth(1)).toBeFocused()
      await pressOn(block.getByRole('button', { name: /^Undo/ }))
      expect(await words()).toEqual(['A', 'B', 'C'])
      await expect(button(1, /^Remove/)).toBeFocused()
      for (const left of [2, 1, 0]) await pressOn(button(left, /^Remove/))
      expect((await words()).filter(Boolean)).toEqual([])
    })
  }

  test('adds and removes actions', async ({ page }) => {
    const block = page.locator('#blank .block-actions').last()
    const rows = block.locator('[data-row]')
    await rows.getByRole('textbox', { name: 'What will be done' }).focus()
    await page.keyboard.type('A')
    await pressOn(block.getByRole('button', { name: 'Add an action' }))
    await page.keyboard.type('B')
    await expect(rows).toHaveCount(2)
    await pressOn(block.getByRole('button', { name: 'Remove Action 1' }))
    await expect(rows.getByRole('textbox', { name: 'What will be done' })).toHaveValue('B')
    await pressOn(block.getByRole('button', { name: /^Undo/ }))
    await expect(rows).toHaveCount(2)
  })

  test('is cleared and had back', async ({ page }) => {
    const blank = page.locator('#blank')
    await blank.getByLabel('What do you promise?').focus()
    await page.keyboard.type('Good bread')
    await pressOn(blank.getByRole('button', { name: 'Clear' }))
    await pressOn(blank.getByRole('button', { name: 'Undo', exact: true }))
    await expect(blank.getByLabel('What do you promise?')).toHaveValue('Good bread')
  })
})

/** Brings all states of the kit to life, and waits until they are as they will be. */
async function wake(page: Page) {
  await page.evaluate(() => dispatchEvent(new Event('mondaybook:wake')))
  await page.locator('#blank').getByRole('button', { name: 'Clear' }).waitFor()
  await expect(page.locator('.canvas')).toHaveCount(4)
  await page.waitForLoadState('networkidle')
}

/** What axe finds in a part of the page. The page is long, so what passes is not told, and what axe does for frames is left out: there are none. */
async function barriers(page: Page, part: string, only?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).include(part).options({ resultTypes: ['violations'], ...(only && { runOnly: only }) })
  const { violations } = await axe.setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}

/** Presses a key as a reader without a mouse does, who must then still stand somewhere. */
async function press(page: Page, key: string) {
  await page.keyboard.press(key)
  // The browser takes the focus from what has gone or been disabled when it draws the next frame.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  await expect(page.locator(':focus'), `what has the focus after ${key}`).toHaveCount(1)
}

async function pressOn(control: Locator) {
  await control.focus()
  await press(control.page(), 'Enter')
}

/** Words that stick out of their own box or of the form. Left out: what is there for screen readers alone, and answers, whose spaces may (see answersCut). */
function wordsOutside(): string[] {
  const found = new Set<string>()
  const texts = document.createTreeWalker(document.querySelector('main') ?? document, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement
    if (!parent || parent.closest('.visually-hidden, textarea, select, .copy')) continue
    range.selectNodeContents(texts.currentNode)
    for (const box of [boxOf(parent), parent.closest('.form')]) {
      const edges = box?.getBoundingClientRect()
      if (edges && [...range.getClientRects()].some(({ left, right }) => left < edges.left - 1 || right > edges.right + 1))
        found.add(`${parent.closest('.worksheet')?.id} ${parent.className || parent.tagName}: ${texts.currentNode.textContent}`)
    }
  }
  return [...found]

  function boxOf(element: Element | null): Element | null {
    const flows = element instanceof SVGElement || (element && getComputedStyle(element).display === 'inline')
    return flows ? boxOf(element.parentElement) : element
  }
}

/** Answers of which some is not to be seen, and why. A field's copy counts where there is one. */
function answersCut(state: Element): string[] {
  const fields = [...state.querySelectorAll<HTMLInputElement | HTMLSelectElement>('textarea, select, [type="number"], [type="date"]')]
  return fields
    .filter(({ name, value }) => name !== '' && value !== '')
    .flatMap((field) => {
      const copy = field.parentElement?.querySelector('.copy')
      const shown = copy ?? field
      const answer = field instanceof HTMLSelectElement ? field.selectedOptions[0]?.text : field.value
      const cut = [
        !shown.checkVisibility({ visibilityProperty: true }) && 'not to be seen',
        copy && copy.textContent?.trimEnd() !== answer?.trimEnd() && 'not what was answered',
        field instanceof HTMLSelectElement && !copy && 'one line only',
        shown.scrollHeight > shown.clientHeight && 'too low',
        shown.scrollWidth > shown.clientWidth && 'too narrow',
        isCutBySome(shown) && 'cut by what holds it',
      ]
      return cut.filter(Boolean).map((why) => `${field.name}: ${why}`)
    })

  function isCutBySome(shown: Element): boolean {
    const { bottom, right } = shown.getBoundingClientRect()
    for (let holder = shown.parentElement; holder && holder !== state; holder = holder.parentElement) {
      const edges = holder.getBoundingClientRect()
      if (getComputedStyle(holder).overflow !== 'visible' && (bottom > edges.bottom + 1 || right > edges.right + 1)) return true
    }
    return false
  }
}

/** Numbers all controls at which Tab should stop, a group of radio buttons as one; gives the numbers. */
function numberStops(state: Element): string[] {
  const controls = [...state.querySelectorAll<HTMLInputElement>('a[href], button, input, select, textarea, summary')]
  const names = new Set<string>()
  const stops = controls.filter((control) => {
    if (control.disabled || !control.checkVisibility({ visibilityProperty: true })) return false
    if (control.type !== 'radio') return true
    return !names.has(control.name) && names.add(control.name)
  })
  for (const [place, stop] of stops.entries()) stop.dataset.stop = String(place)
  return stops.map((_, place) => String(place))
}

/** The number of what has the focus; and what hides it, where something does. */
function stopWithFocus(): string {
  const { activeElement } = document
  const stop = (activeElement as HTMLElement | null)?.dataset.stop ?? 'none'
  if (!activeElement) return stop
  const { left, top, width, height } = activeElement.getBoundingClientRect()
  const seen = document.elementFromPoint(left + width / 2, top + height / 2)
  return seen && (activeElement.contains(seen) || seen.contains(activeElement)) ? stop : `${stop} under ${seen?.className}`
}
