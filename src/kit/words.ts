/** Where the kit takes words and figures from. The n-th is always the same. */
export interface Words {
  /** A few words, as on a label; no two are the same. */
  label(n: number): string
  /** What is written on one line. */
  line(n: number): string
  /** What is written on several lines. */
  text(n: number): string
  figure(n: number): number
}

const from =
  (list: readonly string[]) =>
  (n: number): string =>
    list[n % list.length] ?? ''

const lines = [
  'We say good morning first.',
  'A call is answered at the third ring.',
  'The bill can be read without glasses.',
  'Nobody waits.',
]

/** Answers as most people give them. */
export const plain: Words = {
  label: (n) => `${from(['Ann', 'Ben', 'Cora', 'Dan'])(n)} ${n + 1}`,
  line: from(lines),
  text: (n) => `${from(lines)(n)} ${from(lines)(n + 1)}\n${from(lines)(n + 2)}`,
  figure: (n) => 8 + 4 * n,
}

const compound = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
const sentence =
  'Whoever has been waiting at the counter for longer than five minutes is told why, by somebody who looks up from the till, ' +
  'puts the telephone down and says in words of every day what is going on, how long it will take, and what can be done meanwhile.'

/** Words that do not break, paragraphs without end, labels of sixty characters, figures of nine digits. */
export const overlong: Words = {
  label: (n) => `${n + 1} ${n % 2 === 0 ? sentence : compound}`.slice(0, 60).trim(),
  line: (n) => `${n + 1}. ${n % 2 === 0 ? sentence : `${compound} ${sentence}`}`,
  text: (n) => [sentence, `https://example.org/${'a-path-without-end-'.repeat(8)}${n}`, `${sentence} ${sentence}`, compound].join('\n\n'),
  figure: (n) => 123_456_789.25 + n,
}

const hebrew = ['אנחנו אומרים בוקר טוב ראשונים.', 'עונים לכל שיחה אחרי הצלצול השלישי.', 'את החשבון קוראים בלי משקפיים.', 'אף אחד לא מחכה.']

/** Words that are read from right to left. */
export const rightToLeft: Words = {
  label: (n) => `${from(['ברכה', 'המתנה', 'תשלום', 'פרידה'])(n)} ${n + 1}`,
  line: from(hebrew),
  text: (n) => `${from(hebrew)(n)} ${from(hebrew)(n + 1)}\n${from(hebrew)(n + 2)}`,
  figure: plain.figure,
}
