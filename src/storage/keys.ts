/** What every key of this site begins with: a host may serve other sites too, guides among them, and they share one storage. */
export const PREFIX = `${typeof STORAGE_NAME === 'undefined' ? 'mondaybook' : STORAGE_NAME}:`

const RECORD = `${PREFIX}v1:`
const PREVIOUS = `${PREFIX}previous:`
const DAMAGED = `${PREFIX}damaged:`
const SETTING = `${PREFIX}setting:`

/** Where the answers to a worksheet are kept. */
export const recordKey = (id: string): string => RECORD + id

/** Where the last good copy of them is kept. */
export const previousKey = (id: string): string => PREVIOUS + id

/** Whether a key holds the last good copy of some worksheet's answers. */
export const isPreviousKey = (key: string): boolean => key.startsWith(PREVIOUS)

/** Where a text that could not be read is put aside. @param time milliseconds since 1970 */
export const damagedKey = (id: string, time: number): string => damagedKeys(id) + time

/** What the keys of all damaged texts of a worksheet begin with. */
export const damagedKeys = (id: string): string => `${DAMAGED}${id}:`

/** The worksheet whose damaged text a key holds; `undefined` for every other key. */
export const damagedIdOf = (key: string): string | undefined =>
  key.startsWith(DAMAGED) ? key.slice(DAMAGED.length, key.lastIndexOf(':')) : undefined

/** Where answers are kept as they were at a moment. @param time milliseconds since 1970 */
export const datedKey = (id: string, time: number): string => datedKeys(id) + time

/** What the keys of all dated answers of a worksheet begin with; of all worksheets where the id is empty. */
export const datedKeys = (id: string): string => `${PREFIX}dated:${id && `${id}:`}`

/** The worksheet whose dated answers a key holds; `undefined` for every other key. */
export const datedIdOf = (key: string): string | undefined =>
  key.startsWith(datedKeys('')) ? key.slice(datedKeys('').length, key.lastIndexOf(':')) : undefined

/** The small settings that are no answers: when the last copy was taken, and on which day the reader was last reminded of one. */
export const SETTINGS = ['copied', 'reminded'] as const
export type Setting = (typeof SETTINGS)[number]

/** Where a setting is kept. */
export const settingKey = (name: Setting): string => SETTING + name

/** The worksheet whose answers a key holds; `undefined` for every other key. */
export const recordIdOf = (key: string): string | undefined => (key.startsWith(RECORD) ? key.slice(RECORD.length) : undefined)

/** The worksheets that have answers, out of all keys of a storage. */
export const recordIds = (keys: string[]): string[] => keys.map(recordIdOf).filter((id) => id !== undefined)

/** Whether a key of this site holds something of the reader's own: answers, a previous copy, a damaged text, or what he has read. */
export const isOwnKey = (key: string): boolean => key.startsWith(PREFIX) && !key.startsWith(SETTING)
