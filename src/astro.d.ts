declare module 'astro' {
  interface AstroClientDirectives {
    /** Loads the island when the reader comes near it or touches it. */
    'client:near'?: boolean
  }
}

declare global {
  /** By id, what worksheets were called before; put in by integrations/renamed.ts, and not there in tests. */
  const RENAMED_WORKSHEETS: Readonly<Record<string, { formerly?: string[]; renamed?: Record<string, string> }>> | undefined
  /** Former slugs of chapters, each with today's; put in by integrations/renamed.ts, and not there in tests. */
  const RENAMED_CHAPTERS: Readonly<Record<string, string>> | undefined
}

export {}
