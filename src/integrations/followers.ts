import type { Block } from '../schema/index.ts'
import type { Renames } from '../worksheet/renamed.ts'

/**
 * Renamings with those that follow from them: what was picked of a block, rated in a grid that draws on it, or is to be done about an entry of it, is
 * kept under the entry's id, and an author need not know that.
 */
export function withFollowers(blocks: readonly Block[], renames: Renames): Renames {
  const all = { ...renames }
  const open = Object.entries(renames)
  for (let rule = open.pop(); rule; rule = open.pop()) {
    const followers = followersOf(blocks, rule).filter(([from]) => !(from in all))
    for (const [from, to] of followers) all[from] = to
    open.push(...followers)
  }
  return all
}

/** Of a renamed entry of a block, in all blocks below that draw on it. */
function followersOf(blocks: readonly Block[], [from, to]: [string, string]): [string, string][] {
  const [, old, ...deeper] = from.split('/')
  const [source, now] = to.split('/')
  if (!old || !now || old === '*' || deeper.length > 0) return []
  return blocks.flatMap((block) => placesOf(block, source ?? '').map((place): [string, string] => [`${place}/${old}`, `${place}/${now}`]))
}

/** Where a block keeps ids of entries of another one. */
function placesOf(block: Block, source: string): string[] {
  if (block.kind === 'pick') return block.from === source ? [block.id] : []
  if (block.kind === 'actions') return block.from === source ? [`${block.id}/*/for`] : []
  if (block.kind !== 'grid') return []
  return [...(block.down.from === source ? [block.id] : []), ...(block.across.from === source ? [`${block.id}/*`] : [])]
}
