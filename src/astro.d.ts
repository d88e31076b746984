declare module 'astro' {
  interface AstroClientDirectives {
    /** Loads the island when the reader comes near it or touches it. */
    'client:near'?: boolean
  }
}

export {}
