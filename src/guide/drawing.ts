import { optimize } from 'svgo'

/** A drawing with nothing in it that a reader could see or miss: no comments, no title (the page says it), coordinates to a tenth of a unit. */
export function lean(svg: string): string {
  return optimize(svg, { multipass: true, floatPrecision: 1, plugins: ['preset-default', 'removeTitle'] }).data.replace(' role="img"', '')
}
