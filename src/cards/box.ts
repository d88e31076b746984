import type { Face } from './fonts.ts'

/** What messengers and search engines ask for, in pixels. */
export const size = { width: 1200, height: 630 }

/** An element as satori draws it: CSS, laid out as a flex box. */
export interface Box {
  type: 'div'
  key: null
  props: { style: Style; children: Box[] | string }
}

type Style = Record<string, string | number>

export const box = (style: Style, children: Box[] | string): Box => {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } }
}

/** A face at a size: both its files, by the names that fonts.ts gives them. */
export const face = (name: Face, fontSize: number): Style => ({ fontFamily: `${name}, ${name} ext`, fontSize })
