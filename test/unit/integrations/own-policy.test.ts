import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { withOwnHashes } from '../../../src/integrations/own-policy.ts'

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`
const page = (hashes: string[]) =>
  `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' ${hashes.join(' ')};"><style>p{}</style><script src="/a.js"></script><script>go()</script>`

it('a page’s policy keeps the hashes of its own scripts and styles, and no others', () => {
  const html = withOwnHashes(page([hash('elsewhere()'), hash('go()'), hash('p{}'), hash('')]))
  expect(html).toBe(page([hash('go()'), hash('p{}')]))
})

it('a page without a policy stays as it is', () => {
  expect(withOwnHashes('<script>go()</script>')).toBe('<script>go()</script>')
})
