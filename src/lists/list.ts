import { whenBegun } from './device.ts'
import { showWanted } from './view.ts'
import { type Filter, filters, queryOf, type Wanted } from './wanted.ts'

/** Brings the list of worksheets to life (pages/worksheets/index.astro): its filters, which the address keeps, and what the reader has begun. */
export async function startList(): Promise<void> {
  const page = document.querySelector<HTMLElement>('.worksheets')
  const form = page?.querySelector('form')
  if (!page || !form) return
  const show = () => showWanted(page, wantedIn(form))
  const asked = new URLSearchParams(location.search)
  for (const filter of filters) choose(form, filter, asked.get(filter) ?? '')
  show()
  listen(page, form, show)

  await whenBegun(async () => {
    // Who has written nothing yet need not load what reads it.
    const { putBegunFirst } = await import('./first.ts')
    // So late that nothing may move any more under the eyes of somebody who has not touched anything.
    if (hasAppeared(page)) await new Promise((resolve) => form.addEventListener('change', resolve, { once: true }))
    putBegunFirst(page, show)
  }).catch(reportError)
  page.dataset.ready = ''
}

function listen(page: HTMLElement, form: HTMLFormElement, show: () => void) {
  const change = () => {
    history.replaceState(history.state, '', location.pathname + queryOf(wantedIn(form)))
    show()
  }
  form.addEventListener('change', change)
  page.addEventListener('click', ({ target }) => {
    const { letGo } = (target as HTMLElement).dataset
    if (letGo === undefined) return
    if (letGo) choose(form, letGo as Filter, '')
    else form.reset()
    change()
    // The button has gone with what it was for.
    form.querySelector<HTMLElement>(`[name=${letGo || 'time'}]:is(select, :checked)`)?.focus()
  })
}

/** Whether the list, which waits for what comes first, has been shown without it because that took too long (see styles/worksheets.css). */
const hasAppeared = (page: HTMLElement) => page.getAnimations({ subtree: true }).some(({ playState }) => playState === 'finished')

const wantedIn = (form: HTMLFormElement) => Object.fromEntries(new FormData(form)) as Wanted

/** Sets a filter. A choice that it does not have changes nothing. */
function choose(form: HTMLFormElement, name: Filter, value: string) {
  const wanted = `[value="${CSS.escape(value)}"]`
  const choice = form.querySelector<HTMLInputElement & HTMLOptionElement>(`[name=${name}]${wanted}, [name=${name}] ${wanted}`)
  if (choice) choice[choice.type === 'radio' ? 'checked' : 'selected'] = true
}
