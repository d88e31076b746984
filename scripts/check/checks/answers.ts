import type { Block } from '../../../src/schema/index.ts'
import type { Guide } from '../guide.ts'
import { error, type Problem, unknownName } from '../problem.ts'
import { results } from '../worksheets.ts'

/** Documents that are signed or headed with the answer to a question that is not asked. */
export function answers(guide: Guide): Problem[] {
  return results(guide).flatMap(({ it, all, at }) => {
    if (it.kind !== 'document') return []
    const known = all.flatMap(questionsIn)
    return (['signed', 'headingFrom'] as const).flatMap((field) => {
      const name = it[field]
      return name === undefined || known.includes(name)
        ? []
        : error(
            at(field),
            unknownName(field, name, known, (meant) => `${field}: ${meant}`),
          )
    })
  })
}

const questionsIn = (block: Block) => (block.kind === 'questions' ? block.items.map(({ id }) => `${block.id}/${id}`) : [])
