/**
 * Plain text as Markdown (CommonMark with GitHub's extensions) that shows it just so: every sign that could mean something is escaped,
 * line breaks stay line breaks, and empty lines part paragraphs. White space around lines is dropped, since four spaces would make code
 * of a line.
 */
export function escapeMarkdown(text: string): string {
  const lines = text.split(/\r\n?|\n/).map((line) => escapeLine(line.trim()))
  const paragraphs = lines
    .join('\n')
    .trim()
    .split(/\n{2,}/)
  return paragraphs.map((paragraph) => paragraph.replaceAll('\n', '\\\n')).join('\n\n')
}

function escapeLine(line: string): string {
  return (
    line
      .replace(/[\\`*_[\]<>|#~&@]/g, '\\$&')
      // Else an address would become a link by itself that takes the escapes within it for a part of the address.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/www(?=\.)/gi, '$&\\')
      .replace(/^[-+=:]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
  )
}
