import { type Pagefind, settings } from './pagefind.ts'

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/')
let instance: Promise<Pagefind> | undefined

/**
 * Pagefind with the index of this site, loaded once.
 * @throws where it cannot be loaded; a later call tries again
 */
export async function loadPagefind(): Promise<Pagefind> {
  instance ??= import(/* @vite-ignore */ `${base}pagefind/pagefind.js`).then(({ createInstance }) =>
    createInstance({ ...settings, baseUrl: base }),
  )
  return instance.catch((problem) => {
    instance = undefined
    throw problem
  })
}

/** All words of the guide, the more frequent first. */
export async function vocabulary(): Promise<string[]> {
  const response = await fetch(`${base}pagefind/words.json`)
  return response.json()
}
