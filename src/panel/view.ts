import type { Finding } from '../../scripts/check/problem.ts'
import { byPage, counted, type Found } from './findings.ts'

/**
 * What the panel shows of the findings.
 * @param path the address of the page that it is on
 * @param open opens a file at a place, `FILE:LINE:COLUMN`
 */
export function view(found: Found, path: string, open: (place: string) => void): HTMLElement[] {
  const { here, elsewhere } = byPage(found.findings, path)
  const item = (finding: Finding) => itemOf(finding, found.help[finding.check] ?? '', open)
  const others = elsewhere.map(([file, findings]) => folded(`${file}: ${counted(findings)}`, [element('ul', '', findings.map(item))]))
  return [
    element('h1', `This page: ${counted(here)}`),
    element('ul', '', here.map(item)),
    folded(`The whole guide: ${counted(found.findings)}`, others),
    ...(found.findings.length > 0 ? [element('p', ifNothingOpens)] : []),
  ]
}

const ifNothingOpens =
  'A click opens the file at its place. If nothing opens, start your editor first, or name it in LAUNCH_EDITOR before npm run dev; or copy the place.'

function itemOf(finding: Finding, help: string, open: (place: string) => void): HTMLElement {
  const { file, line, column, severity, found, expected, mend, mended } = finding
  const place = `${file}:${line}:${column}`
  const button = element('button', 'Open')
  button.setAttribute('aria-label', `Open ${place} in the editor`)
  button.addEventListener('click', () => open(place))
  const head = element('p', '', [element('b', severity), element('code', place), button])
  const words = element('p', `${found}. Expected ${expected}. ${mend.charAt(0).toUpperCase()}${mend.slice(1)}`)
  return element('li', '', [head, words, ...(mended === undefined ? [] : [element('pre', mended)]), folded('More', [element('p', help)])])
}

function folded(summary: string, children: HTMLElement[]): HTMLElement {
  return element('details', '', [element('summary', summary), ...children])
}

/** Whatever stands in a file is text here. */
function element(tag: string, text: string, children: HTMLElement[] = []): HTMLElement {
  const made = document.createElement(tag)
  made.append(text, ...children)
  return made
}

export const styles = `
  astro-dev-toolbar-window { overflow: auto; color: #e5e6ea; }
  h1 { margin: 0 0 12px; color: #fff; font-size: 18px; }
  ul { margin: 0 0 12px; padding: 0; list-style: none; }
  li { padding: 8px 0; border-top: 1px solid #343841; }
  p, pre { margin: 4px 0; font-size: 14px; line-height: 1.4; }
  pre { padding: 6px; background: #000; white-space: pre-wrap; }
  code { margin: 0 8px; user-select: all; }
  summary { cursor: pointer; padding: 4px 0; font-size: 14px; }
  details details { margin-left: 16px; }
  button { font: inherit; padding: 2px 10px; cursor: pointer; }
`
