declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2' | 'truetype'
    /** OpenType features to keep, by tag; those of running text where it is not given. */
    keepFeatures?: string[]
    /** An axis of a variable font: pinned to a value, or narrowed. */
    variationAxes: Record<string, number | { min: number; max: number }>
    noHinting: boolean
  }
  /** Cuts a font down to the characters of a text. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>
}
