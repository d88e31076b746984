import type { DevToolbarApp } from 'astro'
import { byPage, type Found, gravest, messages } from './findings.ts'
import { styles, view } from './view.ts'

/** Whether the panel was open: the page is loaded anew whenever its file is saved. */
const opened = 'mondaybook-check-open'

/** What `npm run check` says of the page, in the toolbar of the preview. */
// Not through `astro/toolbar`: Vite packs that anew while the first page loads, and would not find it.
export default {
  init(canvas, app, server) {
    const box = document.createElement('astro-dev-toolbar-window')
    const sheet = document.createElement('style')
    sheet.textContent = styles
    canvas.append(sheet, box)
    app.onToggled(({ state }) => sessionStorage.setItem(opened, String(state)))
    server.on(messages.found, (found: Found) => {
      const level = gravest(byPage(found.findings, location.pathname))
      app.toggleNotification(level ? { state: true, level } : { state: false })
      box.replaceChildren(...view(found, location.pathname, (place) => openInEditor(`${found.root}/${place}`)))
    })
    server.send(messages.ask, {})
    if (sessionStorage.getItem(opened) === 'true') app.toggleState({ state: true })
  },
} satisfies DevToolbarApp

/** Vite starts the editor, or says in the terminal why it cannot. */
const openInEditor = (place: string) => void fetch(`/__open-in-editor?file=${encodeURIComponent(place)}`)
