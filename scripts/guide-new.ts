import { newGuide } from './guide-new/command.ts'

// npm run guide:new FOLDER [-- --title "Its title"]: writes a guide to begin with into an empty folder.
try {
  console.log(newGuide(process.argv.slice(2), process.cwd()))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
