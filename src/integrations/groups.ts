import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { idea } from '../schema/idea.ts'
import { synonyms } from '../schema/synonyms.ts'

/** Wordings that mean the same. */
export type Group = readonly string[]

/**
 * Everything that a guide says in more than one way: its ideas and its synonyms.
 * @param content the guide's folder
 */
export function readGroups(content: string): Group[] {
  const ideas = read(join(content, 'ideas.yaml'), idea).map(({ term, also }) => [term, ...also])
  return [...ideas, ...read(join(content, 'synonyms.yaml'), synonyms).map(({ words }) => words)]
}

const read = <T>(file: string, entry: z.ZodType<T>): T[] =>
  existsSync(file) ? z.array(entry).parse(parse(readFileSync(file, 'utf8')) ?? []) : []
