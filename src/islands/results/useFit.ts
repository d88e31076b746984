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
    for (let fit = largest; fit > 0.3; fit -= 0.04) {
      current.style.setProperty('--fit', fit.toFixed(2))
      if (current.scrollHeight <= current.clientHeight + 1) break
    }
  }, [content, largest])
  return element
}
