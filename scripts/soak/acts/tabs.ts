import type { Random } from '../random.ts'
import type { Tab } from '../tab.ts'
import { words } from '../words.ts'
import type { World } from '../world.ts'
import { editIn, fill, noteRows } from './edits.ts'

/** Opens one more tab. */
export async function openTab(world: World, chance: Random) {
  await world.open(chance.pick(world.worksheets), chance.percent(50))
}

/** Closes a tab at once after an edit: what was typed has to be there all the same. */
export async function closeTab(world: World, chance: Random) {
  const tab = await world.some(chance)
  await editIn(world, tab, chance)
  await world.close(tab)
}

/** Kills the process that draws a tab, at any moment. */
export async function crashTab(world: World, chance: Random) {
  const tab = await world.some(chance)
  await editIn(world, tab, chance)
  if (chance.percent(60)) await tab.saved(chance.below(600))
  await world.hear(tab)
  await tab.crash()
  // Chromium may have several tabs drawn by one process.
  for (const gone of world.tabs.filter(({ crashed }) => crashed)) {
    await gone.page.close()
    world.drop(gone)
  }
}

/** Loads a page anew at once after an edit. */
export async function reload(world: World, chance: Random) {
  const tab = await world.some(chance)
  await editIn(world, tab, chance)
  await world.online()
  await tab.page.reload()
  await world.renewed(tab)
}

/** Types into a page before its script has loaded, which keeps both: what was there, and what is typed. */
export async function typeEarly(world: World, chance: Random) {
  const tab = await world.some(chance)
  await world.online()
  const before = await tab.read()
  await tab.page.reload({ waitUntil: 'commit' })
  const field = chance.pick(before.controls.textarea ?? [])
  const early = words(world.number(), chance)
  await tab.page
    .locator(`form.form [name="${field}"]`)
    .fill(early, { timeout: 3000 })
    .catch(() => {})
  await world.renewed(tab)
  const { texts } = await tab.read()
  if (!texts[field]?.includes(early)) return
  world.wrote(tab, field, texts[field])
  noteRows(world, tab, field.split('/')[0] ?? '', before.texts, texts)
}

/** Has two tabs write the same field in the same moment. */
export async function writeTwice(world: World, chance: Random) {
  const tabs = await two(world, chance)
  const field = chance.pick((await tabs[0].read()).controls.textarea ?? [])
  world.tally.edits += 2
  await Promise.all(tabs.map((tab) => fill(world, tab, field, words(world.number(), chance), true)))
}

/** How long a tab is too busy to hear of others. */
const BUSY = 1000

/** Has a tab save before it has heard of what another has saved, which is closed at once: neither may be lost. */
export async function writeUnheard(world: World, chance: Random) {
  const [busy, other] = await two(world, chance)
  const fields = (await busy.read()).controls.textarea?.filter((name) => name.split('/').length === 2) ?? []
  const [mine, theirs] = [chance.pick(fields), chance.pick(fields)]
  if (!mine || !theirs || mine === theirs) return
  const text = words(world.number(), chance)
  world.tally.edits += 2
  world.wrote(busy, mine, text)
  const done = busy.page.evaluate(([name, text, ms]) => window.soak.typeUnheard(name, text, ms), [mine, text, BUSY] as const)
  await fill(world, other, theirs, words(world.number(), chance))
  await world.close(other)
  await done
  await world.hear(busy)
}

/** Two tabs that show the same worksheet. */
async function two(world: World, chance: Random): Promise<[Tab, Tab]> {
  const one = await world.some(chance)
  const other = world.tabs.find((tab) => tab !== one && tab.worksheet === one.worksheet) ?? (await world.open(one.worksheet, false))
  // Opening one may have closed the oldest.
  if (!world.tabs.includes(one)) return two(world, chance)
  for (const tab of [one, other]) await tab.resume()
  return [one, other]
}

/** Brings another tab of the same window to the front: what was written in those behind is saved. */
export async function hide(world: World, chance: Random) {
  const tab = (await world.some(chance)) && world.tabs.find(({ shares }) => shares)
  const other = world.tabs.find((one) => one !== tab && one.shares) ?? (await world.open(chance.pick(world.worksheets), true))
  if (!tab || !world.tabs.includes(tab)) return
  await editIn(world, tab, chance)
  await other.page.bringToFront()
  await tab.page.waitForFunction(() => document.visibilityState === 'hidden', undefined, { timeout: 5000, polling: 50 })
  world.left(tab)
  return tab
}

/** Has the browser freeze a tab that is hidden; it is resumed when somebody edits in it, or at the end of the round. */
export async function freeze(world: World, chance: Random) {
  const tab = await hide(world, chance)
  await tab?.freeze()
}

/** Follows a link and comes back; meanwhile another tab may write. */
export async function leaveAndReturn(world: World, chance: Random) {
  const tab = await world.some(chance)
  await world.online()
  await editIn(world, tab, chance)
  await tab.page.evaluate(() => Object.assign(window, { soakRemembers: true }))
  await tab.page.goto(`${world.site.address}/about/`)
  world.left(tab)
  const others = world.tabs.filter((one) => one !== tab)
  if (others.length > 0) await editIn(world, chance.pick(others), chance)
  await comeBack(world, tab)
}

/** Goes back to the worksheet: to the page as it was left, or where the browser has not kept it, to a new one. */
async function comeBack(world: World, tab: Tab) {
  const back = tab.page.waitForURL(world.pageOf(tab.worksheet), { waitUntil: 'commit', timeout: 10_000 })
  await tab.page.evaluate(() => history.back())
  await back.catch(() => {})
  await tab.wake()
  const remembers = await tab.page.evaluate(() => 'soakRemembers' in window)
  world.tally.count(remembers ? 'back to a page as it was left' : 'back to a page loaded anew')
  if (!remembers) await world.renewed(tab)
}
