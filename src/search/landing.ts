import type { Piece } from './mark.ts'

const phrase = /^[\p{L}\p{N}\p{M}’'-]+(?: [\p{L}\p{N}\p{M}’'-]+){0,3}/u

/**
 * A section's address, with a text fragment that has the browser mark the words there: `/page/#section:~:text=complaints%20are%20good`. A browser
 * that knows none lands on the section all the same.
 * @param excerpt without the heading, whose words may also stand in a list of contents further up
 */
export function landing(url: string, excerpt: Piece[]): string {
  const from = excerpt.slice(
    Math.max(
      0,
      excerpt.findIndex(({ marked }) => marked),
    ),
  )
  const found = from[0]?.marked ? phrase.exec(from.map(({ text }) => text).join('')) : null
  return found ? `${url}:~:text=${encodeURIComponent(found[0]).replaceAll('-', '%2D')}` : url
}
