/** A new element with some properties. */
export const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, properties: object): HTMLElementTagNameMap[Tag] =>
  Object.assign(document.createElement(tag), properties)
