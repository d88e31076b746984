import { nothing } from './found.ts'
import { loadPagefind, vocabulary } from './load.ts'
import { wordsOf } from './mark.ts'
import { findPages, type Wanted } from './query.ts'
import { stepThrough } from './steps.ts'
import { addressed, keepAddress } from './url.ts'
import { type View, viewOf } from './view.ts'

const FIRST = 5
const MORE = 10
/** Milliseconds without a keystroke before a search begins. */
const PAUSE = 120

/**
 * Brings a panel to life (components/SearchPanel.astro): searches for what stands in its field, now and whenever it changes. Called once.
 * @param rest the address of all that a panel in a dialog lacks: filters, and places for what is found
 */
export async function startPanel(panel: HTMLElement, rest: string): Promise<void> {
  await complete(panel, rest)
  const view = viewOf(panel)
  const onPage = !panel.closest('dialog')
  let limit = FIRST
  let pause: ReturnType<typeof setTimeout> | undefined
  let latest = 0

  /** Searches at once. What arrives after a later search has begun is dropped; false says so. */
  const search = async (pages = FIRST) => {
    clearTimeout(pause)
    limit = pages
    latest += 1
    const mine = latest
    const wanted = view.wanted()
    if (onPage) keepAddress(wanted)
    await show(view, wanted, limit, () => mine === latest)
    return mine === latest
  }

  const write = (wanted: Partial<Wanted>) => {
    view.write(wanted)
    view.field.focus()
    search()
  }

  panel.addEventListener('input', ({ target }) => {
    clearTimeout(pause)
    pause = setTimeout(search, target === view.field ? PAUSE : 0)
  })
  panel.addEventListener('keydown', (event) => {
    const inField = event.target === view.field && !event.isComposing
    if (inField && event.key === 'Enter') search().then((shown) => shown && view.enter(0))
    // Some browsers would only empty the field.
    if (inField && event.key === 'Escape') panel.closest('dialog')?.close()
    stepThrough(panel, event)
  })
  panel.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-search]')
    if (button?.dataset.search === 'more') search(limit + MORE).then((shown) => shown && view.enter(limit - MORE))
    if (button?.dataset.search === 'meant') write({ words: button.textContent })
    if (button?.dataset.search === 'everywhere') write({ kind: '', part: '' })
    closeOnSamePage(event)
  })

  if (onPage) view.write(addressed())
  search()
}

async function complete(panel: HTMLElement, rest: string) {
  if (panel.querySelector('.search-pages')) return
  const response = await fetch(rest)
  if (!response.ok) throw new Error(`${rest}: ${response.status}`)
  const { body } = new DOMParser().parseFromString(await response.text(), 'text/html')
  panel.querySelector('.search-status')?.remove()
  panel.append(...body.children)
}

/** Shows the guide's pages as soon as they are there; the reader's own answers and a better spelling join them. */
async function show(view: View, wanted: Wanted, limit: number, isLatest: () => boolean) {
  if (wordsOf(wanted.words).length === 0) return view.idle()
  view.busy()
  const found = wanted.kind === 'own' ? nothing : await inGuide(wanted, limit).catch(reported)
  if (!isLatest()) return
  if (!found) return view.failed()
  view.pages(found)
  const [own, meant] = await Promise.all([ownAnswersTo(wanted).catch(reported), found.known ? null : meantBy(wanted.words).catch(reported)])
  if (isLatest()) view.all(wanted, found, own ?? [], meant)
}

function reported(problem: unknown) {
  reportError(problem)
  return null
}

const inGuide = async (wanted: Wanted, limit: number) => findPages(wanted, limit, await loadPagefind())

// Neither is needed to see the first results, so neither delays them.
async function ownAnswersTo({ words, kind, part }: Wanted) {
  if (kind ? kind !== 'own' : part) return []
  return (await import('./device.ts')).findOwn(words)
}

async function meantBy(words: string) {
  const [{ suggestion }, known] = await Promise.all([import('./nearest.ts'), vocabulary()])
  return suggestion(words, known)
}

/** A section of the page that is open anyway would be scrolled to behind the dialog. */
function closeOnSamePage(event: MouseEvent) {
  const link = (event.target as Element).closest('a')
  if (link?.pathname === location.pathname && !event.ctrlKey && !event.metaKey) link.closest('dialog')?.close()
}
