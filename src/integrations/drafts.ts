import type { AstroIntegration } from 'astro'

/**
 * Shows drafts in the preview and in a build that asks for them, and brings the styles of their marks, which readers of the guide need not load.
 * @param wanted whether the build shows drafts
 */
export function drafts(wanted: boolean): AstroIntegration {
  return {
    name: 'mondaybook-drafts',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (!wanted && command !== 'dev') return
        // Whether the content is read to be shown or to be published, Astro says only here.
        process.env.MONDAYBOOK_DRAFTS = '1'
        injectScript('page-ssr', "import '/src/styles/drafts.css'")
      },
    },
  }
}
