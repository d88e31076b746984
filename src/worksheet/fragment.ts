/** What the fragment of a link that carries answers begins with. */
export const LINK_PREFIX = 'answers='

/** Whether the fragment of an address (with or without `#`) is one that carries answers. */
export const isLinkFragment = (hash: string): boolean => /^\W*(%(25)*23)?answers(=|%(25)*3d)/i.test(hash)
