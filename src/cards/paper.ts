import { type Box, box, face, size } from './box.ts'

/** What a card says: the head of a memo. */
export interface Card {
  /** The name of the guidebook, on the desk above the paper. */
  brand: string
  /** What stands opposite the brand. */
  aside: string
  /** The ruled rows: what each is, and what it says. */
  rows: [label: string, text: string][]
  /** The line after "Re", large. */
  title: string
}

/** The desk by day (see styles/tokens.css). */
const colours = { desk: '#dbe4da', paper: '#fffefb', ink: '#14222b', quiet: '#465355', rule: '#b3bfb3', act: '#a8221a' }

/** A card as a sheet of paper on the desk, which runs off its lower edge. */
export function onPaper({ brand, aside, rows, title }: Card): Box {
  const column = { boxSizing: 'border-box', flexDirection: 'column' }
  const sheet = { ...column, flexGrow: 1, padding: '36px 52px 0', background: colours.paper }
  return box({ ...size, ...column, padding: '0 56px', background: colours.desk, color: colours.ink }, [
    bar(brand, aside),
    box(sheet, [
      box({ height: 5, background: colours.ink }, []),
      box({ ...face('Form bold', 23), padding: '20px 0 17px', letterSpacing: 7 }, 'MEMO'),
      ...rows.map(([label, text]) => row(label, text)),
      subject(title),
    ]),
  ])
}

const bar = (brand: string, aside: string) =>
  box({ justifyContent: 'space-between', alignItems: 'center', height: 88 }, [
    box(face('Text bold', 37), [box({}, brand), box({ color: colours.act }, '.')]),
    box({ ...face('Form', 25), color: colours.quiet }, aside),
  ])

const labelWidth = 170
const textWidth = 814

const row = (label: string, text: string) =>
  box({ ...face('Form', 26), padding: '11px 0', borderTop: `1.5px solid ${colours.rule}` }, [
    box({ width: labelWidth, color: colours.quiet }, label),
    box({ width: textWidth, display: 'block', lineClamp: 1 }, text),
  ])

const subject = (title: string) =>
  box({ paddingTop: 22, borderTop: `2px solid ${colours.ink}` }, [
    box({ ...face('Form bold', 26), width: labelWidth, paddingTop: 24, color: colours.act }, 'Re'),
    box({ ...face('Text', fitting(title)), width: textWidth, lineHeight: 1.06, letterSpacing: '-0.022em', textWrap: 'balance' }, title),
  ])

/** For two lines or three; the 90 characters that a title may have take four. */
const fitting = ({ length }: string) => (length > 66 ? 64 : length > 44 ? 78 : length > 28 ? 90 : 102)
