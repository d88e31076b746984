import type { Worksheet } from '../schema/worksheet.ts'

interface Props {
  definition: Worksheet
  /** On a page of its own the worksheet's title is the page's heading. */
  standalone?: boolean
  /** The worksheet's own page, where this is another one. */
  page?: string | undefined
}

/** What the form is, what it gives, how long it takes. */
export function FormHead({ definition, standalone = false, page }: Props) {
  const Title = standalone ? 'h1' : 'h2'
  return (
    <header className="form-head">
      <Title>{definition.title}</Title>
      <p className="form-facts">
        {page ? <a href={page}>On its own page</a> : 'Worksheet'}
        <br />
        {definition.minutes} minutes
      </p>
      <p>{definition.purpose}</p>
    </header>
  )
}
