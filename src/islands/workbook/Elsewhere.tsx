import { elsewhere } from '../../words/bringing.ts'
import { told } from '../../words/saving.ts'
import { isLocal } from '../../worksheet/home.ts'

/** Whether this page comes from another origin than its guide's: the guide has moved, and the reader is still at its old address. */
export const isElsewhere = (home: string): boolean => new URL(home).origin !== location.origin && !isLocal(location.hostname)

/** Says where the guide lives now, and offers to take along what is here. */
export function Elsewhere({ home, movingHref }: { home: string; movingHref: string }) {
  return (
    <p className="notice">
      <b>
        This guide’s address is now <a href={home}>{home}</a>.
      </b>{' '}
      {told(elsewhere)} <a href={movingHref}>Take it along</a>
    </p>
  )
}
