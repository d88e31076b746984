import { terminalAsk } from './memo-new/ask.ts'
import { newMemo } from './memo-new/command.ts'

// npm run memo:new "Title" -- [--part ID] [--publication ID] [--audience A,B] [--draft] [--slug S]: writes a chapter to begin with.
const { stdin, stdout } = process
try {
  const ask = stdin.isTTY && stdout.isTTY ? terminalAsk : undefined
  console.log(await newMemo(process.argv.slice(2), process.cwd(), ask))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
