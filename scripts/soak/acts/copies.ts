import { datedKeys } from '../../../src/storage/keys.ts'
import { edit, emptyRecord, newest, parseRecord } from '../../../src/worksheet/record.ts'
import { toBackup } from '../../../src/worksheet/to-backup.ts'
import { readDisk, recordTextOf } from '../disk.ts'
import type { Random } from '../random.ts'
import { words } from '../words.ts'
import type { World } from '../world.ts'

/** Keeps today's answers under a date. */
export async function keepDated(world: World, chance: Random) {
  const tab = await world.some(chance)
  await tab.resume()
  const button = tab.page.locator('.dated .acts button').first()
  if ((await button.count()) === 0) return
  const before = await readDisk(world)
  await button.evaluate((one) => (one as HTMLElement).click())
  const said = await tab.page.locator('.dated .acts [role=status]').textContent()
  if (said !== 'Kept.') return
  const under = datedKeys(tab.worksheet)
  const kept = Object.entries(await readDisk(world)).find(([key]) => key.startsWith(under) && !(key in before))
  world.keepsakes.push({ under, text: kept?.[1] ?? 'answers kept under a date', at: Date.now() })
}

/** Brings a copy in which one answer is newer than the one here. */
export async function bringCopy(world: World, chance: Random) {
  const tab = await world.some(chance)
  const field = chance.pick((await tab.read()).controls.textarea?.filter((name) => name.split('/').length === 2) ?? [])
  if (!field) return
  const value = words(world.number(), chance)
  await world.online()
  const text = await copyWith(world, tab.worksheet, field, value)
  const page = await world.browser.context.newPage()
  await page.goto(`${world.site.address}/workbook/`)
  await page.locator('input[type=file]').setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await page.locator('section[aria-label=Import] .main').click()
  const said = page.getByText(/^Imported\.|^Some of this could not be saved\./)
  await said.waitFor()
  // What is in that page only goes with it, as it says.
  if (!(await said.textContent())?.startsWith('Imported.')) return page.close()
  const writer = world.number()
  world.wrote({ number: writer, worksheet: tab.worksheet }, field, value)
  await page.close({ runBeforeUnload: true })
  world.tally.acknowledged += world.model.acknowledge(writer, Date.now())
}

async function copyWith(world: World, worksheet: string, field: string, value: string): Promise<string> {
  const saved = recordTextOf(await readDisk(world), worksheet)
  const parsed = saved === undefined ? undefined : parseRecord(JSON.parse(saved))
  const own = parsed?.ok ? parsed.record : emptyRecord(worksheet)
  const copy = edit(
    { ...emptyRecord(worksheet), fields: {} },
    { [field]: { value } },
    Math.max(newest(own) + 1, Date.now() - world.trouble.behind),
  )
  return toBackup([copy], new Date().toISOString())
}
