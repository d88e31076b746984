/** Adds a style sheet to the page, once, when it is first needed. */
export function loadStyles(address: string) {
  if (document.querySelector(`link[href="${address}"]`)) return
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = address
  document.head.append(link)
}
