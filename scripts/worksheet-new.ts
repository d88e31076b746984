import { tell } from './tell.ts'
import { askChapter } from './worksheet-new/ask.ts'
import { newWorksheet } from './worksheet-new/command.ts'

// npm run worksheet:new "Title" -- --chapter SLUG [--id ID]: writes a worksheet to begin with. Asks for the chapter where somebody can answer.
const { stdin, stdout } = process
await tell(() => newWorksheet(process.argv.slice(2), process.cwd(), stdin.isTTY && stdout.isTTY ? askChapter : undefined))
