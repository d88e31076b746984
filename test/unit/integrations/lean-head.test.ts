import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { joined } from '../../../src/integrations/lean-head.ts'
import { withOwnHashes } from '../../../src/integrations/own-policy.ts'

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`
const policy = (...codes: string[]) => `<meta http-equiv="content-security-policy" content="script-src ${codes.map(hash).join(' ')};">`

it('styles become one, with one hash, where the first stood', () => {
  const page = `<style>a{}</style> <style>b{}</style>${policy('a{}', 'b{}')}<p>Text</p><style>c{}</style>`
  expect(withOwnHashes(joined(page))).toBe(`<style>a{}b{}</style> ${policy('a{}b{}')}<p>Text</p><style>c{}</style>`)
})

it('scripts become one, and stay statements of their own', () => {
  const page = `${policy('a()', '\nb()\n')}<script>a()</script><script>\nb()\n</script><script type="application/ld+json">{}</script>`
  expect(withOwnHashes(joined(page))).toBe(`${policy('a();b()')}<script>a();b()</script><script type="application/ld+json">{}</script>`)
})

it('what the policy does not allow is not allowed by its neighbours', () => {
  const page = `${policy('a()')}<script>a()</script><script>evil()</script>`
  expect(joined(page)).toBe(page)
})

it('families of fonts lose the hash in their names, wherever they are named', () => {
  const face = (name: string) =>
    `@font-face{font-family:${name};src:url("/858599f3f0c7df27.woff2")}:root{--font-form:${name},"Like it",serif}`
  const page = `<style>${face('"Two Words-97e805e7205698f2"')}</style>${policy(face('"Two Words-97e805e7205698f2"'))}`
  expect(joined(page)).toBe(`<style>${face('"Two Words"')}</style>${policy(face('"Two Words"'))}`)
})
