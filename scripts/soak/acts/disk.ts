import { damagedKeys, previousKey, recordKey } from '../../../src/storage/keys.ts'
import { parseJson } from '../../../src/worksheet/json.ts'
import { emptyRecord, parseRecord } from '../../../src/worksheet/record.ts'
import { completed, salvaged } from '../../../src/worksheet/salvage.ts'
import { readDisk, recordTextOf, valuesOf, writeDisk } from '../disk.ts'
import { Loss } from '../loss.ts'
import type { Texts } from '../model.ts'
import type { Random } from '../random.ts'
import type { World } from '../world.ts'
import { editIn } from './edits.ts'

/** How long a page may take to notice what was done behind its back: a busy machine is slow, not wrong. */
const PATIENCE = 10_000

/** What may stand where a record stood. */
const damages: ((text: string, chance: Random) => string)[] = [
  (text, chance) => text.slice(0, chance.below(text.length)),
  () => 'null',
  () => '[object Object]',
  () => '[]',
  () => '42',
  (text) => text.replace('"fields":', '"felds":'),
  // Letters changed inside an answer would be past finding out.
  (text) => text.replace('"version":1', '"version":"one"'),
]

/** Damages a record on disk. Pages that are open hold its answers, and put them back; where none is, what is whole stays, and the previous copy makes up for the rest. */
export async function damage(world: World, chance: Random) {
  await calm(world)
  const worksheet = chance.pick(world.worksheets)
  const disk = await readDisk(world)
  const text = recordTextOf(disk, worksheet)
  if (!text) return
  const damaged = chance.pick(damages)(text, chance)
  world.standIns.push({ key: recordKey(worksheet), text: damaged, instead: text })
  await writeDisk(world, recordKey(worksheet), damaged)
  const held = world.tabs.some((tab) => tab.worksheet === worksheet)
  if (!held) world.model.replace(worksheet, rescued(worksheet, damaged, disk[previousKey(worksheet)]), Date.now())
  await world.open(worksheet, chance.percent(50))
  world.keepsakes.push({ under: damagedKeys(worksheet), text: damaged, at: Date.now() })
}

/** What is whole in a damaged record, and of its previous copy the rest. */
function rescued(worksheet: string, damaged: string, previous: string | undefined): Texts {
  const parsed = parseRecord(parseJson(previous ?? ''))
  return valuesOf(completed(salvaged(parseJson(damaged), worksheet), parsed.ok ? parsed.record : emptyRecord(worksheet)))
}

/** Removes a record. Where pages show it, they ask whether to write it back, and the answer is yes, sometimes after one more edit. */
export async function removeKey(world: World, chance: Random) {
  await calm(world)
  const worksheet = chance.pick(world.worksheets)
  const [tab] = world.tabs.filter((one) => one.worksheet === worksheet)
  const had = recordTextOf(await readDisk(world), worksheet)
  await writeDisk(world, recordKey(worksheet), null)
  if (!tab) return world.model.replace(worksheet, {}, Date.now())
  if (!had) return
  const back = tab.page.locator('.trouble:has([data-save=removed]) .acts .main')
  await back.waitFor({ state: 'attached', timeout: PATIENCE }).catch(() => {})
  // A page on which all was blank has nothing to write back.
  if ((await back.count()) === 0) return
  if (chance.percent(50)) await editIn(world, tab, chance)
  await back.evaluate((button) => (button as HTMLElement).click())
  await tab.saved(PATIENCE)
}

/** Puts a record of a newer version in a record's place for a while: nothing may write over it. */
export async function newer(world: World, chance: Random) {
  await calm(world)
  const tab = await world.some(chance)
  const key = recordKey(tab.worksheet)
  const text = recordTextOf(await readDisk(world), tab.worksheet)
  if (!text) return
  const future = text.replace('"version":1', '"version":1000')
  world.standIns.push({ key, text: future, instead: text })
  await writeDisk(world, key, future)
  await tab.page.locator('.saved[data-save=readonly]').waitFor({ state: 'attached', timeout: PATIENCE })
  // Most likely the field cannot be written in at all.
  await tab.page
    .locator('form.form textarea')
    .first()
    .fill('written into the future', { timeout: 500 })
    .catch(() => {})
  const after = await readDisk(world)
  if (after[key] !== future)
    throw new Loss([{ worksheet: tab.worksheet, field: 'a record of a newer version', expected: [future], found: after[key] ?? '' }])
  await writeDisk(world, key, text)
  await tab.page.locator('.saved:not([data-save=readonly])').waitFor({ state: 'attached', timeout: PATIENCE })
}

/** Mends all storage and waits until no tab has anything left to write, so that what is done to the disk hits what is known to be there. */
async function calm(world: World) {
  for (const tab of world.tabs) await tab.resume()
  await world.break(undefined)
  for (const tab of world.tabs.filter(({ number }) => world.model.owes(number))) {
    await tab.saved(PATIENCE)
    await world.hear(tab)
  }
}
