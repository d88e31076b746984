import { terminalAsk } from './memo-new/ask.ts'
import { newMemo } from './memo-new/command.ts'
import { tell } from './tell.ts'

// npm run memo:new "Title" -- [--part ID] [--publication ID] [--audience A,B] [--draft] [--slug S]: writes a chapter to begin with.
const { stdin, stdout } = process
await tell(() => newMemo(process.argv.slice(2), process.cwd(), stdin.isTTY && stdout.isTTY ? terminalAsk : undefined))
