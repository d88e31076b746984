import type { AstroIntegration } from 'astro'

/** Where the worksheet kit is. No worksheet of the guide is called so. */
export const kitPath = '/worksheets/kit/'

/** Where it would have been before it was renamed. */
export const oldKitPath = '/worksheets/kit-of-old/'

/** Whether the kit is a part of what is being made. @param command of Astro */
export const hasKit = (command: string): boolean => command === 'dev' || Boolean(process.env.MONDAYBOOK_KIT)

/** The worksheet kit (see src/kit): a page of the preview, and of a build that asks for it with MONDAYBOOK_KIT, as tests do; never of the guide. */
export function kit(): AstroIntegration {
  return {
    name: 'mondaybook-kit',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (!hasKit(command)) return
        injectRoute({ pattern: kitPath, entrypoint: './src/kit/kit.astro', prerender: true })
        injectRoute({ pattern: oldKitPath, entrypoint: './src/kit/kit-of-old.astro', prerender: true })
      },
    },
  }
}
