/**
 * All that it costs a page to know what has been read, before it is shown. Whatever comes of it has its room on the page already, so it can wait until
 * everything else is there.
 */
export function startReading(): void {
  if (document.querySelector('[data-reading]')) addEventListener('load', () => import('./page.ts'))
}
