/** Puts the focus on something, be it a text: where what was pressed goes away, whoever listens or uses keys must not be thrown to the top of the page. */
export function focusOn(element: Element | null | undefined) {
  if (!(element instanceof HTMLElement)) return
  if (element.tabIndex < 0) element.tabIndex = -1
  element.focus()
}

/**
 * A `ref` for what may go away with the focus in it: hands the focus on to something else within the form, or the section. To be made once, not with
 * every render.
 */
export const handsFocusTo =
  (selector: string, within = 'form') =>
  (element: HTMLElement | null) => {
    const around = element?.closest(within)
    return () => {
      if (element?.contains(document.activeElement)) requestAnimationFrame(() => focusOn(around?.querySelector(selector)))
    }
  }
