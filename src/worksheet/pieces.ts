/** One piece of a worksheet as it is told in plain text or Markdown. All texts are plain; those the reader wrote may have several lines. */
export type Piece =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  /** A question with what was written; the answer is empty where nothing was. */
  | { kind: 'answer'; question: string; answer: string }
  /** A point of a list, or of the list below a point; numbered where the order matters. */
  | { kind: 'point'; depth: 0 | 1; text: string; number?: number }

/** A point of a list. */
export const point = (text: string): Piece => ({ kind: 'point', depth: 0, text })

/** A point of the list below a point: a label and what it holds; none where that is empty. */
export const detail = (label: string, text: string): Piece[] => (text ? [{ kind: 'point', depth: 1, text: `${label}: ${text}` }] : [])

/** What stands in the place of an answer that was not given. */
export const unanswered = '(not answered)'
