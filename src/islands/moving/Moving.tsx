import { Arriving } from './Arriving.tsx'
import { Leaving } from './Leaving.tsx'
import { useArrival } from './useArrival.ts'

/** What the hand-over page has to know of the guide. */
export interface MovingProps {
  /** The titles of all worksheets, by id. */
  titles: Record<string, string>
  /** The address that the guide says it lives at, or has moved to. */
  home: string
  /** The path of this guide on its host. */
  base: string
}

/** Takes answers from one address of a guide to another: what is shown depends on whether some have just come with the page's own address. */
export default function Moving(guide: MovingProps) {
  const arrival = useArrival()
  return arrival ? <Arriving arrival={arrival} guide={guide} /> : <Leaving guide={guide} />
}
