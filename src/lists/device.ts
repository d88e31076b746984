import { recordIds } from '../storage/keys.ts'
import { browserStore } from '../storage/store.ts'

/** Does something once, as soon as there are answers on this device: now, or when the reader comes back from a worksheet or writes in another tab. */
export async function whenBegun(act: () => Promise<void>): Promise<void> {
  let done = false
  const look = async () => {
    if (done || recordIds(browserStore().keys()).length === 0) return
    done = true
    await act()
  }
  for (const event of ['pageshow', 'storage']) addEventListener(event, look)
  await look()
}
