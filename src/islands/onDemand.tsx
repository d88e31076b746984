import { type ComponentType, useEffect, useState } from 'react'
import { notLoaded, told } from '../words/saving.ts'
import { focusOn } from './focus.ts'

/**
 * A component whose script loads when it is first shown. Without a network that fails, and then it says so in its place, and can be tried again: React's
 * own `lazy` would take the whole form down with it.
 */
export function onDemand<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>): ComponentType<Props> {
  return function OnDemand(props: Props) {
    const [View, setView] = useState<ComponentType<Props> | null>(null)
    const [failures, setFailures] = useState(0)
    const fetch = () => {
      load().then(
        (loaded) => setView(() => loaded.default),
        () => setFailures((count) => count + 1),
      )
    }
    useEffect(fetch, [])
    // After a failure the button that was pressed for it is gone, and the focus with it.
    if (View && failures > 0) {
      return (
        <div ref={focusOn}>
          <View {...props} />
        </div>
      )
    }
    if (View) return <View {...props} />
    return failures > 0 && <NotLoaded failures={failures} onAgain={fetch} />
  }
}

function NotLoaded({ failures, onAgain }: { failures: number; onAgain: () => void }) {
  return (
    <p className="acts screen">
      <span role="status">
        {failures > 1 && 'Tried again. '}
        {told(notLoaded)}
      </span>
      <button type="button" onClick={onAgain}>
        Try again
      </button>
    </p>
  )
}
