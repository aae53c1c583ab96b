/** Lays rows out in columns wide enough for their widest cell; numbers should be given as text, already aligned. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(width(title), ...rows.map((row) => width(row[column] ?? ''))),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell)))
      .join('  ')
      .trimEnd()
  const rule = widths.map((count) => '─'.repeat(count)).join('  ')
  return [line(head), rule, ...rows.map(line)].map((text) => `  ${text}`).join('\n')
}

/** Characters on screen; every sign we print is one column wide. */
function width(text: string): number {
  return [...text].length
}
