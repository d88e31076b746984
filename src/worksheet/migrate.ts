import { isObject, shown } from './json.ts'

/** Turns a record of one version into one of the next. It changes nothing that it is given, and may throw. */
export type Step = (record: Record<string, unknown>) => unknown

/**
 * The steps from each version of a record to the next: the first one from version 1. What has been released stays as it is, since there will always be
 * a reader who comes back after years; test/fixtures/records has records of every version.
 */
export const STEPS: readonly Step[] = []

/** The version of the record's shape that this code writes. */
export const VERSION = STEPS.length + 1

/**
 * What came of it: a record of the present version, whose answers nobody has checked yet; or why there is none. `stuck`: a step could not do its work, and
 * the record has to stay as it is until a later version of this site can.
 */
export type Migrated = { ok: true; data: Record<string, unknown> } | Refused

/** Why a record cannot be used, and where. */
export interface Refused {
  ok: false
  reason: 'damaged' | 'newer' | 'stuck'
  problem: string
}

/** Brings a record of any version to the present one, step by step. Never throws. */
export function migrate(data: unknown, steps: readonly Step[] = STEPS): Migrated {
  const present = steps.length + 1
  if (!isObject(data)) return { ok: false, reason: 'damaged', problem: 'a record of answers was expected' }
  const version = Number.isInteger(data.version) || data.version === Number.POSITIVE_INFINITY ? Number(data.version) : 0
  if (version > present) return { ok: false, reason: 'newer', problem: `version ${version}, but this page knows versions up to ${present}` }
  if (version < 1) return { ok: false, reason: 'damaged', problem: `version: found ${shown(data.version)}, expected ${present}` }
  try {
    return { ok: true, data: steps.slice(version - 1).reduce(oneStep, data) }
  } catch (error) {
    return { ok: false, reason: 'stuck', problem: `version ${version} could not be turned into version ${present}: ${error}` }
  }
}

function oneStep(data: Record<string, unknown>, step: Step): Record<string, unknown> {
  const next = step(data)
  if (!isObject(next) || !isObject(next.fields)) throw new Error('no answers came of it')
  return next
}
