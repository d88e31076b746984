/** What the guide says of a path (src/pages/paths/[id].json.ts). */
interface Path {
  title: string
  steps: { slug: string; href: string; title: string }[]
}

/** Has "Next" lead along the path that the reader is on, where this chapter is a step of it. */
export async function followPath(address: string, slug: string): Promise<void> {
  const { title, steps } = await fetchPath(address)
  const at = steps.findIndex((step) => step.slug === slug)
  const next = at < 0 ? undefined : steps[at + 1]
  if (!next) return
  const link = Object.assign(document.createElement('a'), { className: 'next', href: next.href })
  link.append(Object.assign(document.createElement('span'), { textContent: `Next on your path: ${title}` }), next.title)
  outOfSight(document.querySelector('.onward'), (nav) => {
    nav.querySelector('.next')?.remove()
    nav.append(link)
  })
}

/** Without a connection "Next" stays what it was, and so it does where the guide has such a path no longer. */
async function fetchPath(address: string): Promise<Path> {
  try {
    return await (await fetch(address)).json()
  } catch {
    return { title: '', steps: [] }
  }
}

/** Waits until an element is not on the screen, so that nothing moves before the reader's eyes. */
function outOfSight(element: Element | null, act: (element: Element) => void) {
  const seen = new IntersectionObserver(([entry]) => {
    if (!entry || entry.isIntersecting) return
    seen.disconnect()
    act(entry.target)
  })
  if (element) seen.observe(element)
}
