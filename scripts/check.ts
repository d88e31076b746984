import { contentFolder } from '../src/settings.ts'
import { checkGuide } from './check/index.ts'
import { hasErrors, report } from './check/report.ts'

// npm run check [folder]: says what is wrong with the guide, and fails on errors.
const problems = checkGuide(process.argv[2] ?? contentFolder, process.cwd())
console.log(report(problems))
process.exitCode = hasErrors(problems) ? 1 : 0
