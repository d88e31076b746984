/** A place in the source and what to say about it. */
export interface Remark {
  line: number
  message: string
}

/** Words of the source that are in no chapter, and why: an advertisement, a page number, the name of a lost picture. */
export interface LeftOut {
  line: number
  text: string
  reason: string
}

/** What a source says of a memo beside its text. */
export interface About {
  /** The sentence under the title, where the source has one. */
  deck: string | undefined
  author: string | undefined
  /** A year or a day, as in a chapter's front matter. */
  date: string | undefined
  tags: string[]
  /** Whether it was not yet published where it comes from. */
  draft: boolean
  /** The address it had there. */
  slug: string | undefined
  /** Fields that a chapter has no place for, as they stand. */
  unknown: Record<string, unknown>
}

/** A memo as it was found, before it is made into a chapter. */
export interface FoundMemo extends About {
  title: string
  /** The text as Markdown. */
  body: string
  file: string
  /** Its lines in the file, from 1. */
  from: number
  to: number
  /** All words of the source that the chapter has to account for, in any order. */
  words: string[]
  /** Words that the chapter says and the source does not. */
  added: string[]
  leftOut: LeftOut[]
  /** What the author should look at. */
  doubts: Remark[]
}

/** What a file gave. */
export interface Reading {
  file: string
  /** All its words. */
  words: string[]
  memos: FoundMemo[]
  /** What belongs to no memo, such as the head of an archive page. */
  leftOut: LeftOut[]
  /** What is to be said of the file as a whole, such as characters that were mended. */
  doubts: Remark[]
}
