import type { Texts } from '../model.ts'
import type { Random } from '../random.ts'
import type { Tab } from '../tab.ts'
import { words } from '../words.ts'
import type { World } from '../world.ts'

/** How long typing may take: a field that another tab has just taken away is not there. */
const PATIENCE = 3000

/** Does something to one field of a tab, or to its rows; sometimes waits until it is saved, sometimes not. */
export async function edit(world: World, chance: Random) {
  const tab = await world.some(chance)
  await editIn(world, tab, chance)
  if (tab.troubled) return
  if (chance.percent(50)) await tab.saved(2000)
  if (chance.percent(70)) await world.hear(tab)
}

/** Does something to one field of a certain tab. */
export async function editIn(world: World, tab: Tab, chance: Random) {
  await tab.resume()
  // Tabs of one window are written in while they are in front.
  if (tab.shares) await tab.page.bringToFront()
  const { controls, lists } = await tab.read()
  const kind = chance.pick([
    ...Object.keys(controls),
    ...(controls.textarea ? ['textarea', 'textarea'] : []),
    ...(lists.length > 0 ? ['rows'] : []),
  ])
  world.tally.edits += 1
  if (kind === 'rows') return rows(world, tab, chance.pick(lists), chance)
  const field = chance.pick(controls[kind] ?? [])
  if (kind === 'radio' || kind === 'checkbox') return press(world, tab, field, chance)
  await fill(world, tab, field, chance.percent(15) ? '' : await valueFor(world, tab, kind, field, chance))
}

async function valueFor(world: World, tab: Tab, kind: string, field: string, chance: Random): Promise<string> {
  if (kind === 'number') return String(chance.below(100))
  if (kind === 'date') return `20${10 + chance.below(90)}-0${1 + chance.below(9)}-1${chance.below(10)}`
  if (kind === 'select-one')
    return chance.pick(
      await at(tab, field)
        .locator('option')
        .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value)),
    )
  return words(world.number(), chance)
}

const at = (tab: Tab, field: string) => tab.page.locator(`form.form [name="${field}"]`).first()

/** Fills a text, a number, a date or a choice. @param atOnce another tab fills the same field in the same moment */
export async function fill(world: World, tab: Tab, field: string, value: string, atOnce = false) {
  world.tally.count(value === '' ? 'edit: clear' : 'edit: write')
  const { texts: before } = await tab.read()
  if (before[field] === value) return
  const control = at(tab, field)
  const isSelect = await control.evaluate(({ tagName }) => tagName === 'SELECT', undefined, { timeout: PATIENCE }).catch(() => false)
  const done = isSelect ? control.selectOption(value, { timeout: PATIENCE }) : control.fill(value, { timeout: PATIENCE })
  const failed = await done.then(
    () => false,
    () => true,
  )
  const { texts: after } = await tab.read()
  // The field may have gone with its row before anything was written.
  if (failed && after[field] !== value) return
  // Another tab's words may have come between selecting what stood there and typing over it.
  const shown = after[field] ?? ''
  world.wrote(tab, field, value !== '' && shown.includes(value) ? shown : value, atOnce)
  noteRows(world, tab, field.split('/')[0] ?? '', before, after)
}

/** Ticks a box or takes the tick away, rates, or takes a rating back. */
async function press(world: World, tab: Tab, field: string, chance: Random) {
  world.tally.count('edit: rate or tick')
  const controls = tab.page.locator(`form.form [name="${field}"]`)
  const values = await controls.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
  const value = values.length > 1 ? chance.pick(values) : undefined
  const [before, after] = await tab.page.evaluate(
    async ([name, value]) => {
      const before = window.soak.read().texts
      window.soak.press(name, value)
      await new Promise((resolve) => setTimeout(resolve))
      return [before, window.soak.read().texts] as const
    },
    [field, value] as const,
  )
  if (before[field] !== after[field]) world.wrote(tab, field, after[field] ?? '')
  noteRows(world, tab, field.split('/')[0] ?? '', before, after)
}

const rowButtons = { add: '.acts .main', move: '.row-buttons [aria-label^=Move]', remove: '.row-buttons [aria-label^=Remove]' }

/** Adds, moves or removes a row. */
async function rows(world: World, tab: Tab, block: string, chance: Random) {
  const what = chance.pick(['add', 'add', 'move', 'move', 'remove'] as const)
  world.tally.count(`edit: ${what} a row`)
  const [before, after] = await tab.page.evaluate(
    async ([block, button, n]) => {
      const before = window.soak.read().texts
      window.soak.pressInRows(block, button, n)
      await new Promise((resolve) => setTimeout(resolve))
      return [before, window.soak.read().texts] as const
    },
    [block, rowButtons[what], chance.below(1000)] as const,
  )
  noteRows(world, tab, block, before, after)
}

/** Notes which rows of a block have come and gone, and a new order of theirs. */
export function noteRows(world: World, tab: Tab, block: string, before: Texts, after: Texts) {
  if (before[block] === after[block]) return
  world.wrote(tab, block, after[block] ?? '')
  for (const row of rowsIn(before[block]).filter((row) => !after[`${block}/${row}`])) {
    world.wrote(tab, `${block}/${row}`, '')
  }
  for (const row of rowsIn(after[block]).filter((row) => !before[`${block}/${row}`])) {
    world.wrote(tab, `${block}/${row}`, 'there')
  }
}

const rowsIn = (order = '') => order.split(' ').filter(Boolean)
