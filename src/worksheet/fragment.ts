/** What the fragment of a link that carries answers begins with. */
export const LINK_PREFIX = 'answers='

/** Whether the fragment of an address (with or without `#`) is one that carries answers. */
export const isLinkFragment = (hash: string): boolean => hash.replace(/^#/, '').startsWith(LINK_PREFIX)
