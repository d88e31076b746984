/** Numbered lines, to be written on with a pen. */
export function BlankLines({ count }: { count: number }) {
  return (
    <ol className="blank-lines">
      {Array.from({ length: count }, (_, i) => (
        <li key={i} />
      ))}
    </ol>
  )
}
