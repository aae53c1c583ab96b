const listStart = '"blocks":['
const blockStart = '{"header":'
const zeroth = '"number":"0x0"'

/**
 * Leaves one block 0 in a state dumped by anvil, the oldest. Anvil 1.7.1 makes a fresh block 0 at every start and keeps it
 * beside the one it loads; at the next load either may win, and with it the chain's identity. A dump can be large, so it is
 * cut rather than parsed; blocks hold nothing but hexadecimal text, so braces are braces.
 */
export function keepFirstGenesis(dump: Buffer): Buffer {
  const found: { start: number; end: number; timestamp: number }[] = []
  const list = dump.indexOf(listStart)
  if (list === -1) return dump
  for (let at = dump.indexOf(zeroth, list); at !== -1; at = dump.indexOf(zeroth, at + 1)) {
    const start = dump.lastIndexOf(blockStart, at)
    const end = findEnd(dump, start)
    const [, timestamp] = /"timestamp":"(0x[0-9a-f]+)"/.exec(dump.toString('latin1', start, end)) ?? []
    found.push({ start, end, timestamp: Number(timestamp) })
  }
  const oldest = Math.min(...found.map(({ timestamp }) => timestamp))
  const kept = found.find(({ timestamp }) => timestamp === oldest)
  return cut(
    dump,
    found.filter((block) => block !== kept),
  )
}

/** Where the object that begins at `start` ends. */
function findEnd(dump: Buffer, start: number): number {
  const [open, close] = [0x7b, 0x7d]
  let depth = 0
  for (let at = start; at < dump.length; at++) {
    if (dump[at] === open) depth += 1
    if (dump[at] === close) depth -= 1
    if (depth === 0) return at + 1
  }
  return dump.length
}

/** Removes list elements with the comma before or after them. */
function cut(dump: Buffer, elements: readonly { start: number; end: number }[]): Buffer {
  const comma = 0x2c
  const pieces: Buffer[] = []
  let from = 0
  for (const { start, end } of elements) {
    const leads = dump[end] === comma
    pieces.push(dump.subarray(from, leads ? start : start - 1))
    from = leads ? end + 1 : end
  }
  return Buffer.concat([...pieces, dump.subarray(from)])
}
