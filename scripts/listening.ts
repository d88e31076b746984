import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Lets a server listen on a free port of this machine. @returns its address, without a slash at the end */
export function listening(server: Server): Promise<string> {
  return new Promise((resolve) => server.listen(0, () => resolve(`http://localhost:${(server.address() as AddressInfo).port}`)))
}
