import type { ClientDirective } from 'astro'

/**
 * When an island loads: React is not light, so a reader who only reads never pays for it. One screen ahead of scrolling is early enough that
 * nobody sees a form wake up. Whoever opens a shared link or prints needs all forms: what was answered belongs on the paper.
 */
const near: ClientDirective = (load, _options, element) => {
  let started = false
  const start = async () => {
    if (started) return
    started = true
    seen.disconnect()
    const [hydrate] = await Promise.all([load(), fetchProperties(element)])
    await hydrate()
  }
  const seen = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && start(), { rootMargin: '100% 0px' })
  for (const child of element.children) seen.observe(child)
  for (const event of ['focusin', 'pointerdown']) element.addEventListener(event, start)
  for (const event of ['beforeprint', 'mondaybook:wake']) addEventListener(event, start)
  if (location.hash.startsWith('#answers=')) start()
}

/** The build keeps the properties in a file of their own (see integrations/lean-islands.ts); while developing they are on the page. */
async function fetchProperties(element: HTMLElement) {
  const { props } = element.dataset
  if (props) element.setAttribute('props', await (await fetch(props)).text())
}

export default near
