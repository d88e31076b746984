import type { Damage } from './saved.ts'
import type { SaveState } from './state.ts'
import type { Reason } from './store.ts'

/**
 * What a reader is told about where his answers are: what happened, what is safe, what to do.
 * @param time writes a time (milliseconds since 1970) for the reader
 */
export function saveMessage(save: SaveState, time: (at: number) => string = clockTime): string {
  switch (save.kind) {
    case 'untouched':
      return 'Saved on this device as you write; nothing is sent anywhere.'
    case 'pending':
      return 'Saving…'
    case 'saved':
      return `Saved on this device at ${time(save.at)}`
    case 'failed':
      return `${failures[save.reason]} Your answers are kept in this tab only: download a copy before you close it.`
    case 'readonly':
      return `${newer} Copy anything you have just written, then go online and reload the page.`
  }
}

const newer = 'These answers were saved by a newer version of this page. They are safe, and cannot be changed here.'

const failures: Record<Reason, string> = {
  blocked: 'Not saved: this browser does not let the page keep anything. A private window or a privacy setting can be the cause.',
  full: 'Not saved: the space that this browser gives to the site is full.',
  unverified: 'Not saved: the browser accepted your answers but did not keep them. A private window can be the cause.',
}

/** What a reader is told about saved answers that cannot be read any more. */
export function damageMessage({ key }: Damage): string {
  const safe = key === null ? 'They are still where they were, and nothing is written over them.' : 'They were put aside, not thrown away.'
  return `${damaged} ${safe} Download them to keep them; the form shows the last good copy, if there is one.`
}

const damaged = 'Some answers saved earlier are damaged and cannot be read.'

const clockTime = (at: number) => new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
