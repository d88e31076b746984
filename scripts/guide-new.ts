import { newGuide } from './guide-new/command.ts'
import { tell } from './tell.ts'

// npm run guide:new FOLDER [-- --title "Its title"]: writes a guide to begin with into an empty folder.
await tell(() => newGuide(process.argv.slice(2), process.cwd()))
