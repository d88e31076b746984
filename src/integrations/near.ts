import type { AstroIntegration } from 'astro'

/** Adds `client:near` to islands: loaded when the reader comes near, touches, prints or has answers there (see islands/near.ts). */
export function near(): AstroIntegration {
  return {
    name: 'mondaybook-near',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => addClientDirective({ name: 'near', entrypoint: './src/islands/near.ts' }),
    },
  }
}
