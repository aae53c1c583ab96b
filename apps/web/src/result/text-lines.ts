/** The words of each line of a text file, line by line, so that no second copy of a large file is made. */
export function* wordsByLine(bytes: Uint8Array): Generator<string[]> {
  const text = new TextDecoder().decode(bytes)
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const line = text.slice(from, end < 0 ? undefined : end).trim()
    if (line !== '') yield line.split(/\s+/)
    from = end < 0 ? text.length : end + 1
  }
}
