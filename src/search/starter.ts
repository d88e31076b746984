import styles from '../styles/search.css?url'

/**
 * All that search costs a page before anybody searches: two keys and a link. The dialog is in the page already, so that what is typed while the
 * panel's script loads is not lost.
 */
export function startSearch(): void {
  const panel = document.querySelector<HTMLElement>('.search-panel')
  const dialog = panel?.closest('dialog')
  const field = panel?.querySelector('input')
  const link = document.querySelector<HTMLAnchorElement>('.search-open')
  if (!panel || !field) return
  let started: Promise<void> | undefined

  const start = () => {
    if (!started) document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles }))
    started ??= import('./panel.ts').then(({ startPanel }) => startPanel(panel, `${link?.href}panel/`))
    started.catch(() => {
      started = undefined
      sayFailed(panel)
    })
  }
  const open = (event: Event) => {
    event.preventDefault()
    if (!dialog?.open) dialog?.showModal()
    field.focus()
    field.select()
    start()
  }

  addEventListener('keydown', (event) => isWanted(event) && open(event))
  link?.addEventListener('click', (event) => opensHere(event) && open(event))
  panel.querySelector('.search-close')?.addEventListener('click', () => dialog?.close())
  field.addEventListener('input', start)
  if (!dialog) start()
}

function sayFailed(panel: HTMLElement) {
  const status =
    panel.querySelector('.search-status') ?? panel.appendChild(Object.assign(document.createElement('p'), { className: 'search-status' }))
  status.textContent = 'Search could not be loaded. Check the connection, then type again.'
}

/** `/` outside of text fields, Ctrl-K and Cmd-K anywhere; but another dialog is not to be covered. */
function isWanted({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  const wanted = ctrlKey || metaKey ? key.toLowerCase() === 'k' : key === '/' && !isWriting(target as HTMLElement)
  return wanted && !altKey && !document.querySelector('dialog[open]:not(.search)')
}

const isWriting = (element: HTMLElement) =>
  element.isContentEditable || element.matches('textarea, select, input:not([type=radio], [type=checkbox])')

/** A link that is clicked to open in a new tab stays a link. */
const opensHere = ({ ctrlKey, metaKey, shiftKey }: MouseEvent) => !ctrlKey && !metaKey && !shiftKey
