import { type ComponentType, memo } from 'react'
import type { Block, BlockOf } from '../../schema/block.ts'
import { useForm } from '../form.ts'
import { Actions } from './Actions.tsx'
import { Checklist } from './Checklist.tsx'
import { Grid } from './Grid.tsx'
import { Numbers } from './Numbers.tsx'
import { Pick } from './Pick.tsx'
import { Questions } from './Questions.tsx'
import { Rating } from './Rating.tsx'
import { Statements } from './Statements.tsx'
import { Table } from './Table.tsx'

type Views = { [Kind in Block['kind']]: ComponentType<{ block: BlockOf<Kind> }> }

/** The view of each kind of block. A new kind in the schema does not compile until it has one here. */
const views: Views = {
  questions: memo(Questions),
  rating: memo(Rating),
  checklist: memo(Checklist),
  numbers: memo(Numbers),
  grid: memo(Grid),
  table: memo(Table),
  statements: memo(Statements),
  pick: memo(Pick),
  actions: memo(Actions),
}

/** The blocks of the worksheet, top to bottom: all of them, or the first. */
export function Blocks({ first = false }: { first?: boolean }) {
  const { definition } = useForm()
  return definition.blocks.slice(0, first ? 1 : undefined).map((block) => <BlockView key={block.id} block={block} />)
}

function BlockView({ block }: { block: Block }) {
  const { definition, rank } = useForm()
  const Title = `h${rank}` as const
  const View = views[block.kind] as ComponentType<{ block: Block }>
  const heading = `${definition.id}-${block.id}`
  return (
    <section className={`block block-${block.kind}`} aria-labelledby={heading}>
      <Title id={heading}>{block.title}</Title>
      {block.intro && <p className="intro">{block.intro}</p>}
      <View block={block} />
    </section>
  )
}
