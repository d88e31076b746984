import type { Bar } from './Bars.tsx'

const radius = 100

/** A spoke for each bar; the shape that the figures draw. It repeats the bars below it, so it is silent for those who listen. */
export function Radar({ bars, max }: { bars: Bar[]; max: number }) {
  const at = (i: number, share: number): [number, number] => {
    const angle = (i / bars.length) * 2 * Math.PI - Math.PI / 2
    return [Math.cos(angle) * radius * share, Math.sin(angle) * radius * share]
  }
  const shape = (share: (bar: Bar) => number) =>
    bars
      .map((bar, i) =>
        at(i, share(bar))
          .map((n) => n.toFixed(1))
          .join(','),
      )
      .join(' ')
  return (
    <svg className="radar" viewBox="-190 -130 380 260" aria-hidden="true">
      {Array.from({ length: max }, (_, ring) => (
        <polygon key={ring} className="ring" points={shape(() => (ring + 1) / max)} />
      ))}
      {bars.map((bar, i) => {
        const [x, y] = at(i, 1)
        const [tx, ty] = at(i, 1.14)
        return (
          <g key={bar.id}>
            <line x2={x} y2={y} />
            <text x={tx} y={ty} textAnchor={Math.abs(tx) < 20 ? 'middle' : tx > 0 ? 'start' : 'end'} dominantBaseline="middle">
              {bar.label}
            </text>
          </g>
        )
      })}
      <polygon className="shape" points={shape((bar) => (bar.value ?? 0) / max)} />
    </svg>
  )
}
