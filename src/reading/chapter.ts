// What a chapter knows of its reader, once it has loaded: that he is here, whether he has read it, and which path he is on.
import { isRead, keepPlace, keepRead, onReading, placeOf } from '../storage/reading.ts'
import styles from '../styles/reading.css?url'

/** Seconds before the reader's eyes for each minute that a chapter takes. */
const PACE = 20

/** What the addresses of paths begin with. */
const PATHS = `${location.origin}${import.meta.env.BASE_URL.replace(/\/?$/, '/')}paths/`

const slug = location.pathname.split('/').at(-2) ?? ''
const end = document.querySelector<HTMLElement>('[data-reading]')
const parts = document
  .createRange()
  .createContextualFragment('<label class="done read-box"><input type="checkbox">Read</label><span role="status"></span>')
const box = parts.querySelector('input') as HTMLInputElement
const note = parts.querySelector('span') as HTMLElement

keepPlace('chapter', slug)
const path = pathTaken()
if (path) import('./onward.ts').then(({ followPath }) => followPath(`${PATHS}${encodeURIComponent(path)}.json`, slug))
if (end) start(end)

/** The path that the reader is on: the one from whose page he has come, or else the one that he took before. */
function pathTaken(): string | null {
  if (document.referrer.startsWith(PATHS)) keepPlace('path', document.referrer.slice(PATHS.length, -1))
  return placeOf('path')
}

/** Puts the box to tick into its room at the end, once it can be shown as it is meant. */
function start(end: HTMLElement) {
  show()
  onReading(show)
  box.addEventListener('change', () => keep(box.checked, ''))
  whenAtEnd(end, () => isRead(slug) === undefined && keep(true, 'You got to the end.'))
  const put = () => end.replaceChildren(parts)
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles, onload: put }))
}

function show() {
  box.checked = isRead(slug) ?? false
}

function keep(read: boolean, words: string) {
  note.textContent = keepRead(slug, read).ok ? words : 'Not kept: this browser lets the page keep nothing.'
  show()
}

/**
 * Acts when the end has come on the screen and the page has been before the reader's eyes for a third of the time that it takes. Less is a look, not a
 * reading; and a wrong tick is worse than a missing one, which can be set right here.
 */
function whenAtEnd(end: HTMLElement, act: () => void) {
  const enough = Number(end.dataset.reading) * PACE
  let seconds = 0
  const clock = setInterval(() => {
    if (document.visibilityState === 'visible') seconds += 1
    if (seconds < enough || end.getBoundingClientRect().top > innerHeight) return
    clearInterval(clock)
    act()
  }, 1000)
}
