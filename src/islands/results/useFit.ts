import { useLayoutEffect, useRef } from 'react'

/**
 * Lets the letters of a page shrink in small steps, by way of `--fit`, until everything stands on it: a long text gets a quieter page, never a cut one.
 * @param content what stands on the page: when it changes, the letters are measured anew
 * @param largest the size to begin with; 1 is what the style sheet has in mind
 */
export function useFit<E extends HTMLElement>(content: unknown, largest = 1) {
  const element = useRef<E>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the content is what is measured, by way of the page
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return
    const shrink = () => {
      for (let size = largest; size > 0.1; size *= 0.96) {
        current.style.setProperty('--fit', size.toFixed(3))
        if (current.scrollHeight <= current.clientHeight + 1) break
      }
    }
    shrink()
    // The page gets its size from a style sheet that may come later than the answers do.
    const sized = new ResizeObserver(shrink)
    sized.observe(current)
    return () => sized.disconnect()
  }, [content, largest])
  return element
}
