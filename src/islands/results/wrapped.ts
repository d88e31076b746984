/**
 * Breaks a label into lines, since text in a drawing does not break by itself. What is too long for a line, or for all of them, ends in "…".
 * @param width how many characters a line may have
 * @param most how many lines there may be
 */
export function wrapped(label: string, width: number, most: number): string[] {
  const lines: string[] = []
  for (const word of label.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const shown = lines.slice(0, most)
  const left = lines.slice(most)
  return shown.map((line, n) => shortened(left.length > 0 && n === most - 1 ? `${line} ${left.join(' ')}` : line, width))
}

const shortened = (line: string, width: number) => (line.length > width ? `${line.slice(0, width - 1).trimEnd()}…` : line)
