/** `npm run size`: what the pages of the built site weigh against their budgets. Ends with 1 when a budget is broken. */
import { budgets, measure, type Weight } from './size/measure.ts'

const weights = measure('dist')
if (weights.length === 0) throw new Error('There is no built site in dist. Build it first: npm run build')

const amount = (limit: number, value: number) => (limit < 1024 ? `${value}` : `${(value / 1024).toFixed(1)} KB`)
const cells = (weight: Weight) => budgets.map(({ name, limit, of }) => [name, amount(limit, of(weight)) + (of(weight) > limit ? ' !' : '')])

console.table({
  ...Object.fromEntries(weights.map((weight) => [weight.name, Object.fromEntries(cells(weight))])),
  'at most': Object.fromEntries(budgets.map(({ name, limit }) => [name, amount(limit, limit)])),
})

const onDemand = new Map(weights.flatMap((weight) => weight.onDemand))
console.log('Loaded only when asked for:')
for (const [file, bytes] of onDemand) console.log(`  ${amount(Number.POSITIVE_INFINITY, bytes).padStart(8)}  ${file}`)

const broken = weights.flatMap((weight) =>
  budgets.filter(({ limit, of }) => of(weight) > limit).map(({ name }) => `${weight.name}: ${name}`),
)
if (broken.length > 0) console.error(`Over budget: ${broken.join('; ')}`)
process.exitCode = broken.length > 0 ? 1 : 0
