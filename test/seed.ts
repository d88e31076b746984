import fc from 'fast-check'

// Properties try the same inputs every time, so that a test fails because of a change and not because of the draw. Others are tried by
// `SEED=random npm run unit`, with more of them by `RUNS=4000` where a test knows it.
const { SEED = '2026' } = process.env
if (SEED !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(SEED) })
