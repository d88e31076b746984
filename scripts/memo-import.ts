import { importMemos } from './memo-import/command.ts'

// npm run memo:import -- FILE…: makes chapters of memos in text, HTML, Markdown or a WordPress export, and reports what it did. Asks nobody, fetches nothing.
try {
  const { said, done } = importMemos(process.argv.slice(2), process.cwd())
  console.log(said)
  process.exitCode = done ? 0 : 1
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
