import { release } from './released/release.ts'
import { tell } from './tell.ts'

// npm run release:ids: notes the ids that readers are about to see, so that `npm run check` warns when one of them gets lost.
await tell(() => release(process.cwd()))
