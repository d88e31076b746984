/**
 * The chapter to read next on a path: the first one after a place that has not been read, or else the first before it.
 * @param chapters the path
 * @param at the chapter that the reader is at, on the path or not
 */
export function nextOn(chapters: readonly string[], read: ReadonlySet<string>, at: string | null): string | undefined {
  const after = chapters.indexOf(at ?? '') + 1
  return [...chapters.slice(after), ...chapters.slice(0, after)].find((chapter) => chapter !== at && !read.has(chapter))
}
