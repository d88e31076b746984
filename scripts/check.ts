import { checkCommand } from './check/command.ts'

// npm run check -- [FILE…] [--json | --annotations]: says what is wrong with the guide, and fails on errors.
try {
  const { text, failed } = checkCommand(process.argv.slice(2), process.cwd(), process.env)
  console.log(text)
  process.exitCode = failed ? 1 : 0
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 2
}
