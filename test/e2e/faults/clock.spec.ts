import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { expect, test } from '../site.ts'
import { downloads, isSaved, KEY, open, organisation, put, recordText, saved, team, worksheet } from './reader.ts'

const now = new Date('2026-11-25T12:00:00Z')
const back = { 'by a day': '2026-11-24T12:00:00Z', 'by a year': '2025-11-25T12:00:00Z' }

for (const [by, time] of Object.entries(back)) {
  test(`fault 32: the clock is set back ${by} between two edits: the later one stays, here and after a reload`, async ({ page, path }) => {
    await page.clock.setFixedTime(now)
    await open(page, path(worksheet))
    await page.getByLabel(team).fill('Earlier')
    await isSaved(page)
    await page.clock.setFixedTime(time)
    await page.getByLabel(team).fill('Later')
    await isSaved(page)
    await page.reload()
    await expect(page.getByLabel(team)).toHaveValue('Later')
  })

  test(`fault 32: one of two tabs has its clock set back ${by}: whichever writes later is shown in both`, async ({
    page,
    path,
    context,
  }) => {
    const other = await context.newPage()
    await other.addInitScript((then) => {
      Date.now = () => then
    }, Date.parse(time))
    await Promise.all([open(page, path(worksheet)), open(other, path(worksheet))])
    // A field that is being written in keeps its words; once it is left, it shows what stands.
    const write = async (tab: Page, label: string, words: string) => {
      await tab.getByLabel(label).fill(words)
      await tab.getByLabel(label).blur()
    }
    await write(page, team, 'First, by the right clock')
    await expect(other.getByLabel(team)).toHaveValue('First, by the right clock')
    await write(other, team, 'Then, by the wrong one')
    await expect(page.getByLabel(team)).toHaveValue('Then, by the wrong one')
    await write(page, team, 'Last, by the right one')
    await expect(other.getByLabel(team)).toHaveValue('Last, by the right one')
    await write(other, organisation, 'Another field')
    await expect(page.getByLabel(organisation)).toHaveValue('Another field')
    expect(await saved(page)).toMatchObject({ 'about/team': 'Last, by the right one', 'about/organisation': 'Another field' })
  })
}

test('fault 32: answers from a clock far ahead can still be written over, once the clock is right', async ({ page, path }) => {
  await put(page, { [KEY]: recordText({ 'about/team': 'From 2099' }, { at: Date.UTC(2099, 0) }) })
  await open(page, path(worksheet))
  await page.getByLabel(team).fill('From today')
  await isSaved(page)
  await page.reload()
  await expect(page.getByLabel(team)).toHaveValue('From today')
})

/** An action that is due on each of some days. */
const due = (days: string[]) =>
  recordText(
    Object.fromEntries(
      days.flatMap((day, index) => [
        [`show/r${index}`, `a${index}`],
        [`show/r${index}/what`, `On ${day}`],
        [`show/r${index}/due`, day],
      ]),
    ),
  )

/** The headings of the plan, each with the days below it. */
const plan = (page: Page) =>
  page
    .locator('section:has(> .plan-group)')
    .evaluateAll((groups) =>
      groups.map((group) => [
        group.querySelector('.plan-group')?.textContent,
        [...group.querySelectorAll<HTMLInputElement>('input[type=date]')].map(({ value }) => value),
      ]),
    )

const zones = ['Europe/London', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu', 'Australia/Lord_Howe']

/** Days about the changes to and from summer time in these zones, a leap day, a turn of the year. */
const days = ['2026-03-08', '2026-03-29', '2026-04-05', '2026-10-04', '2026-10-25', '2026-11-01', '2026-12-31', '2028-02-29']

for (const timezoneId of zones) {
  test.describe(`fault 32: in ${timezoneId}`, () => {
    test.use({ timezoneId })

    test('a due date is the same day on the form, in the plan, and in the calendar', async ({ page, path }) => {
      await put(page, { [KEY]: due(days) })
      await page.goto(path('/workbook/'))
      const [file] = await downloads(page, () => page.getByRole('button', { name: 'Put the dates in my calendar' }).click())
      const events = new ICAL.Component(ICAL.parse(file?.text ?? '')).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
      for (const { summary, startDate, endDate, duration } of events) {
        expect(summary).toBe(`On ${startDate}`)
        expect(startDate.isDate && endDate.isDate).toBe(true)
        expect(duration.toSeconds()).toBe(86_400)
      }
      expect(events.map(({ startDate }) => startDate.toString()).toSorted()).toEqual(days)
    })

    test('today is the reader’s own day, just after midnight and just before, also when the clocks change', async ({ page, path }) => {
      await put(page, { [KEY]: due(['2026-10-24', '2026-10-25', '2026-10-31', '2026-11-01']) })
      for (const clock of ['00:01', '23:59']) {
        await page.clock.setFixedTime(await moment(page, '2026-10-25', clock))
        await page.goto(path('/workbook/'))
        await expect
          .poll(() => plan(page))
          .toEqual([
            ['Overdue', ['2026-10-24']],
            ['In the next seven days', ['2026-10-25', '2026-10-31']],
            ['Later', ['2026-11-01']],
          ])
        const [copy] = await downloads(page, () => page.getByRole('button', { name: 'Download a copy', exact: true }).first().click())
        expect(copy?.name).toBe('workbook-2026-10-25.json')
      }
    })
  })
}

/** The moment at which a clock where the reader is shows a time. */
const moment = (page: Page, day: string, time: string) => page.evaluate((local) => new Date(local).getTime(), `${day}T${time}:00`)
