import type { Random } from '../random.ts'
import type { World } from '../world.ts'
import { closeBrowser, killBrowser, killLater, shutDown } from './browser.ts'
import { bringCopy, keepDated } from './copies.ts'
import { damage, newer, removeKey } from './disk.ts'
import { edit } from './edits.ts'
import { faultActs, goOffline, setClock } from './faults.ts'
import { closeTab, crashTab, freeze, hide, leaveAndReturn, openTab, reload, typeEarly, writeTwice, writeUnheard } from './tabs.ts'

/** Something that is done to a browser in a soak; it tells the model what must come of it. */
export type Act = (world: World, chance: Random) => Promise<unknown>

/** All acts, by name. */
export const acts = {
  edit,
  'open a tab': openTab,
  'close a tab at once': closeTab,
  'crash a tab': crashTab,
  reload,
  'type before the script': typeEarly,
  'write in two tabs at once': writeTwice,
  'write unheard, then close': writeUnheard,
  'hide a tab': hide,
  'freeze a tab': freeze,
  'leave and return': leaveAndReturn,
  'kill the browser': killBrowser,
  'leave, then kill the browser': killLater,
  'close the browser': closeBrowser,
  'shut down': shutDown,
  ...faultActs,
  'go offline': goOffline,
  'set the clock': setClock,
  'damage a record': damage,
  'remove a record': removeKey,
  'a newer version': newer,
  'keep under a date': keepDated,
  'bring a copy': bringCopy,
} satisfies Record<string, Act>

export type ActName = keyof typeof acts
