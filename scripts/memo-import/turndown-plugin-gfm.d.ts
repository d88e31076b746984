declare module '@joplin/turndown-plugin-gfm' {
  import type TurndownService from 'turndown'

  /** Tables, text that is struck out, and lists of tasks. */
  export const gfm: TurndownService.Plugin
}
