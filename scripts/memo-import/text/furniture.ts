/** What a line is besides the text of a memo, and the words for it in the report. */
export interface Furniture {
  reason: string
  /** Whether a memo is over where it stands. */
  ends: boolean
}

/** What is known to stand around the posts of blogs and newsletters: how it reads, as many words at the most, and what it is. */
const kinds: [RegExp, number, string, boolean][] = [
  [/^(?:(?:tag|category|monthly|author|daily|yearly) )?archives?(?: for)?\s*[:‘“'"]/i, 15, 'head of an archive page', false],
  [/^(?:posts|entries|articles) (?:tagged|in|from|by|filed under|categorized)\b[^.]*$/i, 15, 'head of an archive page', false],
  [/^(?:posted|filed) (?:in|under)\b.*(?:\||»|tagged\b|comments?\b)/i, 60, 'where it was filed', true],
  [/^(?:posted in|filed under)\b[^.?!]*$/i, 30, 'where it was filed', true],
  [/^(?:tags?|tagged(?: with| as)?|categor(?:y|ies)|labels?)\s*:[^.?!]*$/i, 40, 'where it was filed', true],
  [
    /^(?:\d+|no|one|two|three|leave (?:a|your)|add (?:a|your)) (?:comments?|responses?|replies|reply|thoughts?)\b[^.?!]*$/i,
    10,
    'count of comments',
    true,
  ],
  [/^advertisements?$/i, 2, 'advertisement', false],
  [
    /^(?:[«←‹]|[»→›]|(?:older|newer|previous|next) (?:posts?|entries|page|article)\b|(?:continue reading|read more)\b[^.?!]*[→»…]).*$/i,
    20,
    'way to other posts',
    true,
  ],
  [
    /^(?:share|like) this\s*:?$|^like loading|^loading\s*(?:…|\.\.\.)$|^(?:click to |share on |tweet this|email this|print this)[^.?!]*$/i,
    10,
    'button',
    true,
  ],
  [/^(?:page \d+ of \d+ )?(?:[«‹] ?)?1(?: ?\|? ?\d+)+(?: (?:…|\.\.\.|\d+|next|older|last|[»›→]))*$/i, 15, 'way to other pages', true],
  [/^(?:related(?: posts)?\s*:?|permalink|permanent link|skip to content|back to top)$/i, 4, 'way to other posts', true],
  [/^(?:©|copyright (?:©|\(c\)|\d{4})).*$/i, 25, 'copyright line', true],
  [/^[([](?:photo|picture|image|illustration|graphic|cartoon)s?\b[^()[\]]*[)\]]$/i, 20, 'photo credit', false],
  [
    /^(?:photo|picture|image|illustration|graphic|cartoon)s? (?:credits?\s*:|courtesy\b|by\b|©|source\s*:)[^?!]*$/i,
    12,
    'photo credit',
    false,
  ],
  [/^(?:\S+\.(?:jpe?g|png|gif|webp|bmp|svg))$/i, 1, 'name of a picture', false],
]

/** "This article is taken from our book …, which the bookshops have." */
const fromBook =
  /^(?:this|the (?:above|preceding)|adapted|excerpt|extract|reprinted|taken|from)\b.*\b(?:excerpt|extract|adapt|reprint|taken|from)/i
const sold = /\b(?:available|amazon|kindle|paperbacks?|hardbacks?|hardcover|e-?books?|bookshops?|bookstores?|booksellers?|order|isbn)\b/i
const offered = /^(?:now available|order your copy|buy your copy|get your copy|available (?:now|at|from|in)\b)/i

/** What furniture a text is; undefined where it is the memo's own. */
export function furnitureIn(text: string): Furniture | undefined {
  const words = text.split(' ').length
  const kind = kinds.find(([pattern, most]) => words <= most && pattern.test(text))
  if (kind) return { reason: kind[2], ends: kind[3] }
  return words <= 60 && isBookAdvertisement(text) ? { reason: 'book advertisement', ends: true } : undefined
}

const isBookAdvertisement = (text: string) =>
  (fromBook.test(text) && /\bbook\b/i.test(text) && sold.test(text)) || (offered.test(text) && sold.test(text))

/** The name of a picture that a text begins with, where the picture itself was lost: "harbour.jpg Ships come in …". */
export const pictureName = (text: string): string | undefined => /^\S+\.(?:jpe?g|png|gif|webp|bmp|svg)(?= \S)/i.exec(text)?.[0]

/** The categories and tags that a line of filing names. */
export function tagsIn(text: string): string[] {
  const named = text
    .replace(/^(?:posted|filed) (?:in|under)\s*:?/i, '')
    .replace(/\b(?:tags?|tagged(?: with| as)?|categor(?:y|ies)|labels?)\s*:/gi, ',')
  const parts = named.split(/[|,;]/).map((part) => part.replace(/^[\s#]+|[\s»]+$/g, ''))
  return parts.filter((part) => part !== '' && !/^(?:\d+|no|leave a|one) (?:comments?|responses?|repl)/i.test(part))
}
