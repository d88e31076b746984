import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { expect } from '../site.ts'

/** The worksheet that the faults are tried on: it has questions, rows with an order, a choice and actions. */
export const worksheet = '/worksheets/creed/'
export const ID = 'creed'
export const organisation = 'What is your organisation called?'
export const team = 'Which team is writing?'

/** Where its answers are saved, and the last good copy of them. */
export const KEY = 'mondaybook:v1:creed'
export const PREVIOUS = 'mondaybook:previous:creed'

/** Opens an address and waits until its form has come to life. */
export async function open(page: Page, address: string) {
  await page.goto(address)
  await awake(page)
}

/** Waits until the form has come to life. */
export const awake = (page: Page) => page.getByRole('button', { name: 'Print blank' }).waitFor()

/** What the form says about where the answers are. */
export const news = (page: Page) => page.locator('.form .saved')

/** Waits until the form says "Saved". */
export const isSaved = (page: Page) => expect(news(page)).toHaveAttribute('data-save', 'saved')

/** Waits until the form says, in words, that it cannot save, and for what reason. */
export async function isNotSaved(page: Page, reason = /Not saved/) {
  await expect(news(page)).toHaveAttribute('data-save', 'failed')
  await expect(news(page)).toHaveText(reason)
}

/** Every text under this site's keys. */
export const texts = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => Object.fromEntries(Object.entries({ ...localStorage }).filter(([key]) => key.startsWith('mondaybook:'))))

/** The values saved for a worksheet, by field, read without the help of the code that is tested. */
export async function saved(page: Page, id = ID): Promise<Record<string, unknown>> {
  const text = (await texts(page))[`mondaybook:v1:${id}`]
  const fields: Record<string, { value: unknown }> = text === undefined ? {} : JSON.parse(text).fields
  return Object.fromEntries(Object.entries(fields).map(([field, { value }]) => [field, value]))
}

/** A record as it is saved. */
export const recordText = (values: Record<string, unknown>, { at = 1_700_000_000_000, id = ID } = {}) =>
  JSON.stringify({ version: 1, worksheet: id, fields: fieldsOf(values, at) })

const fieldsOf = (values: Record<string, unknown>, at: number) =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [field, { value, at }]))

/** Puts texts into a page's storage before anything of the site runs; only the first time, so that a reload finds what the site made of them. */
export const put = (page: Page, stored: Record<string, string>) =>
  page.addInitScript((all) => {
    if (sessionStorage.getItem('put')) return
    sessionStorage.setItem('put', 'yes')
    for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text)
  }, stored)

/** Presses something that hands out files, and gives their names and texts. */
export async function downloads(page: Page, act: () => Promise<void>, count = 1): Promise<{ name: string; text: string }[]> {
  const offered: Download[] = []
  page.on('download', (download) => offered.push(download))
  await act()
  await expect.poll(() => offered.length).toBe(count)
  const files = await Promise.all(
    offered.map(async (one) => ({ name: one.suggestedFilename(), text: await readFile(await one.path(), 'utf8') })),
  )
  return files.sort((a, b) => (a.name < b.name ? -1 : 1))
}
