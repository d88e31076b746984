import { release } from './released/release.ts'

// npm run release:ids: notes the ids that readers are about to see, so that `npm run check` warns when one of them gets lost.
try {
  console.log(release(process.cwd()))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
