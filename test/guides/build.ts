import { spawnSync } from 'node:child_process'
import { cpSync, globSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/**
 * Builds another guide with the engine, as an author would.
 * @param content the guide's folder
 * @param dist where the site goes
 * @returns what the build said; a test fails where it did not succeed
 */
export function buildGuide(content: string, dist: string, today: string, ...flags: string[]): string {
  rmSync(dist, { recursive: true, force: true })
  const env = { ...process.env, MONDAYBOOK_CONTENT: content, MONDAYBOOK_TODAY: today }
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build', '--', '--outDir', dist, ...flags], { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The build of ${content} failed:\n${stdout}${stderr}`)
  return stdout + stderr
}

/** A guide made of several folders, of which the later ones win. */
export function guideOf(content: string, ...folders: string[]): string {
  rmSync(content, { recursive: true, force: true })
  for (const folder of folders) cpSync(folder, content, { recursive: true })
  return content
}

/** Every file of a built site with all that can be read in it: its name and its text, unpacked where it is packed. */
export function filesOf(dist: string): { file: string; text: string }[] {
  const files = globSync('**/*', { cwd: dist }).filter((file) => statSync(join(dist, file)).isFile())
  return files.map((file) => ({ file, text: textOf(readFileSync(join(dist, file))) }))
}

const textOf = (bytes: Buffer) => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')
