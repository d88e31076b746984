import { PREFIX, recordKey } from '../../src/storage/keys.ts'
import { type AnswerRecord, parseRecord } from '../../src/worksheet/record.ts'
import type { Texts } from './model.ts'
import type { World } from './world.ts'

/** All texts of the site in the browser's storage, by key. */
export type Disk = Readonly<Record<string, string>>

/** Opens a page of the site that has no script, and does something there, as another tab or a reader with the browser's tools would. */
async function elsewhere<Result, Given>(world: World, act: (given: Given) => Result, given: Given): Promise<Result> {
  await world.online()
  const page = await world.browser.context.newPage()
  await page.goto(`${world.site.address}/robots.txt`)
  await page.evaluate(() => {
    window.soakTrouble.trouble = { behind: 0 }
  })
  const result = await page.evaluate(act as never, given)
  await page.close()
  return result as Result
}

/** Reads the storage. */
export async function readDisk(world: World): Promise<Disk> {
  const all = await elsewhere(world, () => ({ ...localStorage }) as Record<string, string>, null)
  world.fills(Object.entries(all).reduce((bytes, [key, text]) => bytes + 2 * (key.length + text.length), 0))
  return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith(PREFIX)))
}

/** Writes a text behind the backs of all tabs; `null` removes what is there. */
export const writeDisk = (world: World, key: string, text: string | null): Promise<void> =>
  elsewhere(
    world,
    ({ key, text }) => {
      if (text === null) localStorage.removeItem(key)
      else localStorage.setItem(key, text)
    },
    { key, text },
  )

/** The text of a worksheet's record. */
export const recordTextOf = (disk: Disk, worksheet: string): string | undefined => disk[recordKey(worksheet)]

/** What a saved text would have a form show: `undefined` where it cannot be read. Of rows it says only whether they are there. */
export function textsIn(saved: string | undefined): Texts | undefined {
  if (saved === undefined) return {}
  const parsed = parseRecord(JSON.parse(saved))
  if (!parsed.ok) return undefined
  return valuesOf(parsed.record)
}

/** The values of a record as texts. */
export function valuesOf({ fields }: AnswerRecord): Texts {
  return Object.fromEntries(Object.entries(fields).map(([id, { value }]) => [id, value === null || value === false ? '' : String(value)]))
}
