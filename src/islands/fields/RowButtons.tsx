interface Props {
  /** What the row is called, for labels that are read aloud: "commitment 2". */
  name: string
  index: number
  count: number
  onMove: (to: number) => void
  onRemove: () => void
}

/** Up, down, remove: ordering that works with a thumb, with keys, and without a steady hand. What leads no further stays, so that the focus does. */
export function RowButtons({ name, index, count, onMove, onRemove }: Props) {
  return (
    <div className="row-buttons">
      <button type="button" aria-disabled={index === 0} onClick={() => index > 0 && onMove(index - 1)} aria-label={`Move ${name} up`}>
        Up
      </button>
      <button
        type="button"
        aria-disabled={index === count - 1}
        onClick={() => index < count - 1 && onMove(index + 1)}
        aria-label={`Move ${name} down`}
      >
        Down
      </button>
      <button type="button" onClick={onRemove} aria-label={`Remove ${name}`}>
        Remove
      </button>
    </div>
  )
}
