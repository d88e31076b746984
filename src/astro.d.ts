declare module 'astro' {
  interface AstroClientDirectives {
    /** Loads the island when the reader comes near it or touches it. */
    'client:near'?: boolean
  }
}

declare global {
  /** By id, what worksheets were called before; `null` where none was renamed. Put in by integrations/renamed.ts, and not there in tests. */
  const RENAMED_WORKSHEETS: Readonly<Record<string, { formerly?: string[]; renamed?: Record<string, string> }>> | null
  /** Former slugs of chapters, each with today's; put in by integrations/renamed.ts, and not there in tests. */
  const RENAMED_CHAPTERS: Readonly<Record<string, string>> | null
  /** `storage` of the guide's site.yaml; put in by astro.config.mjs, and not there in tests and where the guide names none. */
  const STORAGE_NAME: string | undefined
}

export {}
