import { afterEach, describe, expect, it, vi } from 'vitest'
import { launchOptions } from '../../../scripts/chromium.ts'

afterEach(() => vi.unstubAllEnvs())

describe('the browser for tests', () => {
  it('is the one that CHROME_PATH names', () => {
    vi.stubEnv('CHROME_PATH', process.execPath)
    expect(launchOptions().executablePath).toBe(process.execPath)
  })

  it('is no other one where CHROME_PATH names one that is not there', () => {
    vi.stubEnv('CHROME_PATH', '/nowhere/chrome')
    expect(launchOptions).toThrow('CHROME_PATH names /nowhere/chrome, which is not there.')
  })

  it('fetches nothing for itself', () => {
    vi.stubEnv('CHROME_PATH', process.execPath)
    expect(launchOptions().args).toEqual(expect.arrayContaining(['--disable-background-networking', '--disable-component-update']))
  })

  it.runIf(process.getuid)('gives up its sandbox for root alone', () => {
    vi.stubEnv('CHROME_PATH', process.execPath)
    const getuid = vi.spyOn(process, 'getuid')
    expect(getuid.mockReturnValue(0) && launchOptions().args).toContain('--no-sandbox')
    expect(getuid.mockReturnValue(1000) && launchOptions().args).not.toContain('--no-sandbox')
    getuid.mockRestore()
  })
})
