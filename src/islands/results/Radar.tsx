import type { Bar } from './Bars.tsx'
import { wrapped } from './wrapped.ts'

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
    <svg className="radar" viewBox="-200 -130 400 260" aria-hidden="true">
      {Array.from({ length: max }, (_, ring) => (
        <polygon key={ring} className="ring" points={shape(() => (ring + 1) / max)} />
      ))}
      {bars.map((bar, i) => {
        const [x, y] = at(i, 1)
        return (
          <g key={bar.id}>
            <line x2={x} y2={y} />
            <Label text={bar.label} at={at(i, 1.1)} />
          </g>
        )
      })}
      <polygon className="shape" points={shape((bar) => (bar.value ?? 0) / max)} />
    </svg>
  )
}

/** The name of a spoke, which grows away from the drawing; beside it there is room for short lines only. */
function Label({ text, at: [x, y] }: { text: string; at: [number, number] }) {
  const isCentred = Math.abs(x) < 20
  const lines = isCentred ? wrapped(text, 26, 2) : wrapped(text, 13, 3)
  const before = (lines.length - 1) * (0.5 - y / radius / 2)
  return (
    <text y={y} textAnchor={isCentred ? 'middle' : x > 0 ? 'start' : 'end'} dominantBaseline="middle">
      {lines.map((line, n) => (
        <tspan key={n} x={x} dy={`${(n === 0 ? -before : 1) * 1.15}em`}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
