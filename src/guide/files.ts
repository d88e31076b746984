import { parse } from 'yaml'
import { z } from 'zod'

// `@content` is the folder of the guide: see astro.config.mjs. A glob asks for no file that is not there.
const files = import.meta.glob<string>('@content/*.yaml', { query: '?raw', import: 'default', eager: true })

/** What a YAML file of the guide says; `undefined` where there is none, or nothing in it. The content check has said so before, where that is a mistake. */
export function read<T>(name: string, schema: z.ZodType<T>): T {
  const text = Object.entries(files).find(([path]) => path.endsWith(`/${name}`))?.[1]
  return schema.parse(text === undefined ? undefined : parse(text))
}

/** The entries of a list, which is empty where there is no such file. */
export const readList = <T>(name: string, entry: z.ZodType<T>): T[] => read(name, z.array(entry).nullish()) ?? []
