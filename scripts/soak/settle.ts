import { readDisk, recordTextOf, textsIn } from './disk.ts'
import { missing } from './keepsakes.ts'
import { Loss } from './loss.ts'
import type { Mismatch, Texts } from './model.ts'
import type { Tab } from './tab.ts'
import type { World } from './world.ts'

/** Longer than the wait before a failed write is tried again. */
const RETRIED = 20_000

/** How long tabs may take to hear of each other. */
const HEARD = 10_000

/** Ends a round: takes all trouble away, waits until all is saved, and compares what every tab and the disk hold with the model. @throws Loss */
export async function settle(world: World) {
  await mend(world)
  for (const tab of world.tabs) await calm(world, tab)
  const disk = await readDisk(world)
  const lost = missing(world.keepsakes, disk).map(({ under, text }) => ({ worksheet: '', field: under, expected: [text], found: '' }))
  if (lost.length > 0) throw new Loss(lost)
  for (const worksheet of world.worksheets) await look(world, worksheet)
  world.unseen = new Set()
}

/** Compares what a worksheet shows; where the browser has ended, it is opened for that, so that what is lost is found in the round that lost it. */
async function look(world: World, worksheet: string) {
  const isOpen = world.tabs.some((tab) => tab.worksheet === worksheet)
  const tab = !isOpen && world.unseen.has(worksheet) ? await world.open(worksheet, false) : undefined
  await compare(world, worksheet)
  if (tab && world.tabs.length > 1) await world.close(tab)
}

async function mend(world: World) {
  await world.online()
  for (const tab of world.tabs) {
    await tab.resume()
    await tab.page.evaluate(() => window.soak.leave())
  }
  await world.see({ behind: world.trouble.behind })
}

/** Waits until a tab has saved what was written in it. One that was opened while nothing could be read has to be loaded anew. */
async function calm(world: World, tab: Tab) {
  if (world.model.owes(tab.number)) {
    if (!(await tab.saved(RETRIED)))
      throw new Loss([{ worksheet: tab.worksheet, field: `tab ${tab.number}`, expected: ['saved'], found: (await tab.read()).save }])
    world.acknowledge(tab)
  }
  tab.blind = false
  await quiet(tab)
  if ((await tab.read()).save !== 'failed') return
  world.tally.count('reload of a tab that could not read')
  await tab.page.reload()
  await world.renewed(tab)
}

const quiet = (tab: Tab) =>
  tab.page
    .locator('form.form .saved:not([data-save=pending], [data-save=failed])')
    .waitFor({ state: 'attached', timeout: RETRIED })
    .catch(() => {})

/** All tabs of a worksheet must come to show the same, which is what is on disk and what the model expects. */
async function compare(world: World, worksheet: string) {
  const tabs = world.tabs.filter((tab) => tab.worksheet === worksheet)
  const started = Date.now()
  let wrong = await differences(world, worksheet, tabs)
  while (wrong.length > 0 && Date.now() - started < HEARD) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    wrong = await differences(world, worksheet, tabs)
  }
  if (wrong.length > 0) throw new Loss(wrong)
  const [first] = tabs
  if (first) world.tally.excused += world.model.settle(worksheet, (await first.read()).texts, Date.now(), world.reached())
}

async function differences(world: World, worksheet: string, tabs: Tab[]): Promise<Mismatch[]> {
  // Nobody has read what a killed browser left there, and put it right.
  if (tabs.length === 0) return []
  const all = await Promise.all(tabs.map((tab) => tab.read()))
  const saved = textsIn(recordTextOf(await readDisk(world), worksheet))
  if (!saved) return [{ worksheet, field: 'the record', expected: ['one that can be read'], found: 'a damaged one' }]
  return all.flatMap(({ texts }, index) => [
    ...world.model.mismatches(worksheet, texts),
    ...unlike(worksheet, `in tab ${tabs[index]?.number}, as in the first`, all[0]?.texts ?? {}, texts),
    ...unlike(worksheet, `on disk, as in tab ${tabs[index]?.number}`, texts, saved).filter(({ field }) =>
      field.split(' ')[0]?.includes('/'),
    ),
  ])
}

/** What of two that must be alike is not. */
function unlike(worksheet: string, where: string, texts: Texts, others: Texts): Mismatch[] {
  return Object.keys(texts)
    .filter((field) => (texts[field] ?? '') !== (others[field] ?? '') && !(texts[field] === 'there' && others[field]))
    .map((field) => ({ worksheet, field: `${field} ${where}`, expected: [texts[field] ?? ''], found: others[field] ?? '' }))
}
