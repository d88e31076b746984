/** One change: what is done, where, and with what. */
export type Step = [kind: number, where: number, what: number]

// Written as texts that JSON.stringify cannot make: keys that name prototypes, numbers that overflow, what is nested deep.
const raw = [
  '1e999',
  '-1e999',
  '9007199254740993',
  '-0',
  '1e308',
  `${'['.repeat(3000)}${']'.repeat(3000)}`,
  `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`,
  '"\\ud800"',
  '"\\u0000"',
]
const values: unknown[] = [
  null,
  true,
  0,
  -1,
  2,
  8.64e15,
  8.64e15 + 1,
  Number.MAX_SAFE_INTEGER,
  0.5,
  '',
  'x',
  '<img src=x onerror=alert(1)>',
  '=1+1',
  '‮evil',
  '\uFEFF',
  'é'.repeat(400),
  [],
  {},
  [[]],
  { value: 'x', at: 1 },
  'mondaybook-answers',
  '👩‍👩‍👧',
  ...raw.map((_, place) => `@@raw${place}@@`),
]
const texts = values.filter((value) => typeof value === 'string')
const keys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  'a/b',
  'a/b/c',
  'version',
  'worksheet',
  'fields',
  'value',
  'at',
  'question',
  'records',
  'dated',
  'note',
  'record',
  '<b>',
  '‮'.repeat(90),
  'k'.repeat(2000),
]

/** JSON with changes to what it says: keys renamed, values of other kinds, parts swapped, doubled and left out. What is nested too deep stays. */
export function mutateData(json: string, steps: readonly Step[]): string {
  try {
    const root: { data: unknown } = { data: JSON.parse(json) }
    for (const step of steps) change(root, step)
    return written(root.data)
  } catch {
    return json
  }
}

/** `__proto__` as an own key cannot be set by assignment. */
const written = (data: unknown) =>
  (JSON.stringify(data) ?? 'null').replaceAll('@@proto@@', '__proto__').replace(/"@@raw(\d)@@"/g, (_, place) => raw[Number(place)] ?? '0')

type Slot = [holder: Record<string, unknown>, key: string]

function change(root: { data: unknown }, [kind, where, what]: Step) {
  const slots = slotsOf(root)
  const [holder, key] = pick(slots, where)
  const [otherHolder, otherKey] = pick(slots, what)
  const value = holder[key]
  switch (kind % 6) {
    case 0:
      holder[key] = structuredClone(pick(values, what))
      return
    case 1:
      delete holder[key]
      return
    case 2: {
      const name = pick(keys, what)
      if (!Array.isArray(holder)) delete holder[key]
      holder[name === '__proto__' ? '@@proto@@' : name] = value
      return
    }
    case 3:
      holder[key] = structuredClone(otherHolder[otherKey])
      return
    case 4:
      if (Array.isArray(value) && value.length < 40) value.push(...structuredClone(value))
      return
    default:
      if (typeof value === 'number') holder[key] = value + (what % 5) - 2
      else if (typeof value === 'string') holder[key] = value + pick(texts, what)
  }
}

/** All places of data that hold something, the whole of it first. */
function slotsOf(root: { data: unknown }): [Slot, ...Slot[]] {
  const slots: [Slot, ...Slot[]] = [[root as Record<string, unknown>, 'data']]
  for (const [holder, key] of slots) {
    const value = holder[key]
    if (typeof value === 'object' && value !== null && slots.length < 400) {
      for (const inner of Object.keys(value)) slots.push([value as Record<string, unknown>, inner])
    }
  }
  return slots
}

const pick = <T>(list: readonly T[], number: number): T => list[number % list.length] as T
