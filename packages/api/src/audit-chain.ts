import { concat, sha256, stringToHex } from 'viem/utils'
import type { AuditEntry, AuditLine } from './secrets.ts'

type Hex = `0x${string}`

/** What the first line follows. */
const AUDIT_START: Hex = `0x${'00'.repeat(32)}`

/** Makes the line that follows `previous`: its hash covers everything before it, so that no line can be changed or left out later. */
export function nextAuditLine(
  previous: Pick<AuditLine, 'sequence' | 'hash'> | undefined,
  entry: AuditEntry,
): AuditLine {
  const text = canonical(entry)
  const before = previous?.hash ?? AUDIT_START
  return {
    sequence: (previous?.sequence ?? 0) + 1,
    previous: before,
    hash: hashOf(before, text),
    entry: text,
  }
}

/** The first line that does not follow from the one before it; undefined when the chain is whole. */
export function findAuditBreak(lines: readonly AuditLine[]): number | undefined {
  let [before, sequence] = [AUDIT_START, 0]
  for (const line of lines) {
    sequence += 1
    const isWhole = line.previous === before && line.hash === hashOf(before, line.entry)
    if (!isWhole || line.sequence !== sequence) return line.sequence
    before = line.hash
  }
  return undefined
}

function hashOf(previous: Hex, text: string): Hex {
  return sha256(concat([previous, stringToHex(text)]))
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).filter(([, each]) => each !== undefined)
  return `{${fields
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`)
    .join(',')}}`
}
