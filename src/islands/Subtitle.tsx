import type { ReactNode } from 'react'
import { useForm } from './form.ts'

/** A heading within a block, one rank below the block's. */
export function Subtitle({ children }: { children: ReactNode }) {
  const Rank = useForm().rank === 2 ? 'h3' : 'h4'
  return <Rank className="subtitle">{children}</Rank>
}
