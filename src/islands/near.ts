import type { ClientDirective } from 'astro'

/** What the build wrote about an island into its tag, and what its script exports. */
type Attribute = 'component-url' | 'renderer-url' | 'before-hydration-url' | 'component-export'
type Render = (component: unknown, props: object, slots: object, how: { client: string }) => unknown
type Renderer = (island: HTMLElement) => Render

/** Values as Astro writes them, each behind the number of its type: of the types, JSON itself and lists are all that our properties have. */
type Packed = [0, unknown] | [1, Packed[]]

/**
 * Astro's element around an island, in our own words: Astro's would be a tenth of a page's bytes, and says nothing to a reader whose form does not load.
 * Defined before Astro's script gets to it; the build then leaves that script out (see integrations/lean-islands.ts).
 */
class Island extends HTMLElement {
  connectedCallback() {
    watch(this)
  }
}

/**
 * When an island loads: React is not light, so a reader who only reads never pays for it. One screen ahead of scrolling is early enough that
 * nobody sees a form wake up. Whoever opens a shared link or prints needs all forms: what was answered belongs on the paper.
 * An island that could not load says so in its line about saving, and tries again at the next touch, when the network is back, and by itself after a
 * while, the longer the oftener that failed: a crowded network answers some requests, and one just found again not always the first.
 */
function watch(island: HTMLElement) {
  let busy = false
  let wait = 500
  let timer = 0
  const start = async () => {
    if (busy) return
    busy = true
    clearTimeout(timer)
    try {
      await wake(island)
      seen.disconnect()
      removeEventListener('beforeunload', warn)
    } catch {
      busy = false
      say(island, 'asleep')
      wait = Math.min(2 * wait, 60_000)
      if (navigator.onLine) timer = window.setTimeout(start, wait)
    }
  }
  const seen = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && start(), { rootMargin: '100% 0px' })
  seen.observe(island.parentElement ?? island)
  for (const event of ['focusin', 'pointerdown', 'input']) island.addEventListener(event, start)
  for (const event of ['beforeprint', 'mondaybook:wake', 'online']) addEventListener(event, start)
  // What is typed now is kept by nobody yet.
  island.addEventListener('input', () => island.hasAttribute('ssr') && addEventListener('beforeunload', warn))
  // However a program has written it on its way (worksheet/fragment.ts would be one request more).
  if (/answers(=|%(25)*3d)/i.test(location.hash)) start()
}

const warn = (event: Event) => event.preventDefault()

/** Loads an island and brings it to life. Throws what did not load. */
async function wake(island: HTMLElement) {
  const at = (name: Attribute) => island.getAttribute(name) ?? ''
  if (at('before-hydration-url')) await import(at('before-hydration-url'))
  const [components, { default: renderer }, props] = await Promise.all([
    import(at('component-url')),
    import(at('renderer-url')),
    propertiesOf(island),
  ])
  if (document.readyState === 'loading') await new Promise((done) => document.addEventListener('DOMContentLoaded', done))
  // As the build wrote it: React compares.
  say(island, 'waking')
  await (renderer as Renderer)(island)(components[at('component-export') || 'default'], plain([0, props]) as object, {}, { client: 'near' })
  island.removeAttribute('ssr')
}

/** The build keeps the properties in a file of their own (see integrations/lean-islands.ts); while developing they are on the page. */
async function propertiesOf(island: HTMLElement): Promise<unknown> {
  const { props } = island.dataset
  if (!props) return JSON.parse(island.getAttribute('props') ?? '{}')
  const found = await fetch(props)
  if (!found.ok) throw found
  return found.json()
}

function plain([type, value]: Packed): unknown {
  if (type === 1) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, packed]) => [name, plain(packed)]))
}

/** The words stand in the page, since nothing can be fetched when they are needed. */
function say(island: HTMLElement, what: 'asleep' | 'waking') {
  const line = island.querySelector<HTMLElement>('[data-asleep]')
  if (!line?.firstChild) return
  line.dataset.save = what
  line.dataset.waking ??= line.textContent
  const words = line.dataset[what] ?? ''
  // Said aloud once, however often it is tried again.
  if (line.firstChild.nodeValue !== words) line.firstChild.nodeValue = words
}

customElements.define('astro-island', Island)

/** What Astro asks of a directive. Our element starts by itself. */
const near: ClientDirective = () => {}

export default near
