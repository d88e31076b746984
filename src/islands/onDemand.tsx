import { type ComponentType, useEffect, useState } from 'react'

/**
 * A component whose script loads when it is first shown. Without a network that fails, and then it says so in its place: React's own `lazy` would take
 * the whole form down with it.
 */
export function onDemand<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>): ComponentType<Props> {
  return function OnDemand(props: Props) {
    const [View, setView] = useState<ComponentType<Props> | null>(null)
    const [failed, setFailed] = useState(false)
    useEffect(() => {
      load().then(
        (loaded) => setView(() => loaded.default),
        () => setFailed(true),
      )
    }, [])
    if (failed) return <p role="alert">This part could not be loaded. Load the page anew once you are online.</p>
    return View && <View {...props} />
  }
}
