import { join } from 'node:path'
import ts from 'typescript'
import { z } from 'zod'
import { chapter, idea, page, part, publication, readingPath, site, synonyms, worksheet } from '../../src/schema/index.ts'
import { describe, type JsonSchema } from './describe.ts'

/** What has a JSON Schema: its file, its schema, and the type that goes with that; of a file that is a list, those of an entry. */
const described: { file: string; schema: z.ZodType; type: string; list?: boolean }[] = [
  { file: '.schema/worksheet.json', schema: worksheet, type: 'WorksheetFile' },
  { file: '.schema/chapter.json', schema: chapter, type: 'Chapter' },
  { file: '.schema/page.json', schema: page, type: 'Page' },
  { file: '.schema/site.json', schema: site, type: 'Site' },
  { file: '.schema/parts.json', schema: part, type: 'Part', list: true },
  { file: '.schema/paths.json', schema: readingPath, type: 'ReadingPath', list: true },
  { file: '.schema/publications.json', schema: publication, type: 'Publication', list: true },
  { file: '.schema/ideas.json', schema: idea, type: 'Idea', list: true },
  { file: '.schema/synonyms.json', schema: synonyms, type: 'Synonyms', list: true },
]

/**
 * The JSON Schemas that editors complete and explain content with, as they should stand in their files.
 * @param root the project, whose sources are read for their comments
 */
export function generate(root: string): { file: string; text: string }[] {
  const { checker, typeOf } = readTypes(join(root, 'src/schema/index.ts'))
  return described.map(({ file, schema, type, list }) => {
    // `input`: fields with a default may be left out. Draft 7 is what all editors know.
    const json = z.toJSONSchema(list ? z.array(schema) : schema, { io: 'input', target: 'draft-07' }) as JsonSchema
    describe(list ? (json.items as JsonSchema) : json, typeOf(type), checker)
    return { file, text: `${JSON.stringify(json, null, 2)}\n` }
  })
}

function readTypes(index: string) {
  const program = ts.createProgram([index], { strict: true, module: ts.ModuleKind.Preserve, allowImportingTsExtensions: true, types: [] })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(index)
  const module = source && checker.getSymbolAtLocation(source)
  const exported = module ? checker.getExportsOfModule(module) : []
  return { checker, typeOf }

  function typeOf(name: string): ts.Type {
    const symbol = exported.find((symbol) => symbol.name === name)
    if (!symbol) throw new Error(`${index} exports no type ${name}`)
    return checker.getDeclaredTypeOfSymbol(checker.getAliasedSymbol(symbol))
  }
}
