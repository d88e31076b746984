import type { AstroIntegration } from 'astro'

/** Where the worksheet kit is. No worksheet of the guide is called so. */
export const kitPath = '/worksheets/kit/'

/** The worksheet kit (see src/kit): a page of the preview, and of a build that asks for it with MONDAYBOOK_KIT, as tests do; never of the guide. */
export function kit(): AstroIntegration {
  return {
    name: 'mondaybook-kit',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev' && !process.env.MONDAYBOOK_KIT) return
        injectRoute({ pattern: kitPath, entrypoint: './src/kit/kit.astro', prerender: true })
      },
    },
  }
}
