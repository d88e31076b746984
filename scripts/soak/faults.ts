/** What can be wrong with the storage of a browser: reading, writing, or the mere look at it fails; there is no room; writing does nothing and says nothing. */
export const faults = ['setItem throws', 'no room', 'setItem does nothing', 'getItem throws', 'the getter throws'] as const

export type Fault = (typeof faults)[number]

/** What is wrong with the world that a page sees. */
export interface Trouble {
  fault?: Fault | undefined
  /** How far the clock is behind, in milliseconds. */
  behind: number
}

export const noTrouble: Trouble = { behind: 0 }

/** The cookie that tells pages of the trouble before any of their scripts runs; one of a session, so that it goes with the browser. */
export const TROUBLE = 'soak'

/**
 * Puts `window.trouble` into a page, and breaks its storage and its clock as that says. It is sent there as text, and so stands for itself.
 * @param cookie the name of the cookie that says what is wrong to begin with
 */
export function installFaults(cookie: string) {
  if (!location.protocol.startsWith('http')) return
  const said = document.cookie.split('; ').find((one) => one.startsWith(`${cookie}=`))
  const state: { trouble: Trouble } = { trouble: said ? JSON.parse(decodeURIComponent(said.slice(cookie.length + 1))) : { behind: 0 } }
  const storage = window.localStorage
  const { getItem, setItem } = Storage.prototype
  const now = Date.now

  const failUnless = (good: boolean, name = 'SecurityError') => {
    if (!good) throw new DOMException('broken by the soak', name)
  }
  Storage.prototype.getItem = function (key) {
    failUnless(this !== storage || state.trouble.fault !== 'getItem throws')
    return getItem.call(this, key)
  }
  Storage.prototype.setItem = function (key, text) {
    if (this !== storage) return setItem.call(this, key, text)
    failUnless(state.trouble.fault !== 'setItem throws')
    failUnless(state.trouble.fault !== 'no room', 'QuotaExceededError')
    if (state.trouble.fault !== 'setItem does nothing') setItem.call(this, key, text)
  }
  Object.defineProperty(window, 'localStorage', {
    get() {
      failUnless(state.trouble.fault !== 'the getter throws')
      return storage
    },
  })
  Date.now = () => now() - state.trouble.behind
  Object.assign(window, { soakTrouble: state })
}
