import { existsSync } from 'node:fs'
import { chromium, type LaunchOptions } from '@playwright/test'

/** Where systems keep a Chromium or Chrome that somebody installed. */
const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  `${process.env.LOCALAPPDATA}\\Google\\Chrome\\Application\\chrome.exe`,
]

/** Tests talk to this machine alone, so the browser's own errands are switched off. */
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic']

/**
 * How to start the browser for tests: the one that CHROME_PATH names, else an installed one, else Playwright's own.
 * @throws where there is none, saying how to get one
 */
export function launchOptions(): LaunchOptions {
  const named = process.env.CHROME_PATH
  const executablePath = (named ? [named] : [...usual, chromium.executablePath()]).find((path) => existsSync(path))
  if (!executablePath) throw new Error(named ? `CHROME_PATH names ${named}, which is not there.` : howToInstall)
  // Chromium refuses to start its sandbox for root.
  return { executablePath, args: process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet }
}

/** Debian's Chromium without windows, toolbar and settings. */
const windowless = '/usr/bin/chromium-headless-shell'

/**
 * How to start a browser for tests of pages alone: where it is installed, the same Chromium without the windows around its pages, which take more work than
 * ours. It has no back/forward cache and no settings, so that what hangs on those is tested in the whole browser.
 */
export function pageOptions(): LaunchOptions {
  const whole = launchOptions()
  return process.env.CHROME_PATH || !existsSync(windowless) ? whole : { ...whole, executablePath: windowless }
}

const howToInstall =
  'No Chromium was found. Install one (Debian: apt-get install chromium; elsewhere: npx playwright install chromium) or name one in CHROME_PATH.'
