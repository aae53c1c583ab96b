import type { BlockPoint } from './cursor.ts'
import { type Header, toBranch } from './follow-plan.ts'
import type { LogPlace, LogSource } from './log-source.ts'

/** Logs of a piece of one branch, with the blocks that become part of the trail (rising, the last one always). */
export type LogPiece<Log extends LogPlace> = {
  logs: (Log & { blockTimestamp: bigint })[]
  passed: readonly [BlockPoint, ...BlockPoint[]]
}

type Span<Log extends LogPlace> = {
  source: LogSource<Log>
  /** The block the piece must stand on; undefined when any will do. */
  base: BlockPoint | undefined
  from: bigint
  to: bigint
}

/**
 * Reads blocks one by one and by hash, with what must be on top of them, so that the logs are those of one branch whatever happens meanwhile. Undefined when
 * the branch is not on top of the base, or went away; ask again later.
 */
export async function readBlocks<Log extends LogPlace>(
  span: Span<Log> & { until: bigint },
): Promise<LogPiece<Log> | undefined> {
  const { source, base, from, to, until } = span
  const numbers = Array.from({ length: Number(until - from) + 1 }, (_, index) => from + BigInt(index))
  const headers = await Promise.all(numbers.map((number) => source.findBlockAt(number)))
  const branch = toBranch(base, headers)
  if (branch === undefined) return undefined

  const [first, ...rest] = branch
  const passed = [first, ...rest.filter(({ number }) => number <= to)] as const
  const used = passed.filter(({ isEmpty }) => !isEmpty)
  const found = await Promise.all(used.map(({ hash }) => source.listLogsOf(hash)))
  // A node may answer an unknown hash with no logs. One that forgets a block never has it again (a new block gets a new
  // hash), so what is known after the answer was known during it.
  const still = await Promise.all(used.map(({ hash }) => source.findBlock(hash)))
  if (still.includes(undefined)) return undefined
  return { logs: found.flatMap((logs, index) => stamp(logs, used[index] as Header)), passed }
}

/**
 * Reads many blocks, deep under the head, with one question by number. The last block is asked for before and after
 * everything else: while it stays, so do all blocks before it. Undefined when they are not one branch on top of the base;
 * ask again later.
 */
export async function readRange<Log extends LogPlace>(span: Span<Log>): Promise<LogPiece<Log> | undefined> {
  const { source, base, from, to } = span
  const last = await source.findBlockAt(to)
  if (last === undefined) return undefined
  const first = await source.findBlockAt(from)
  if (toBranch(base, [first]) === undefined) return undefined

  const logs = await source.listLogsBetween(from, to)
  const numbers = [...new Set(logs.map(({ blockNumber }) => blockNumber))]
  const headers = await Promise.all(numbers.map((number) => source.findBlockAt(number)))
  const after = await source.findBlockAt(to)
  if (after?.hash !== last.hash) return undefined
  const byNumber = new Map(headers.map((header) => [header?.number, header]))
  const stamped = logs.map((log) => {
    const header = byNumber.get(log.blockNumber)
    return header?.hash === log.blockHash ? stamp([log], header)[0] : undefined
  })
  if (!stamped.every((log) => log !== undefined)) return undefined
  return { logs: stamped.sort(byPlace), passed: [last] }
}

function stamp<Log extends LogPlace>(logs: readonly Log[], { timestamp }: Header) {
  return logs.map((log) => ({ ...log, blockTimestamp: timestamp })).sort(byPlace)
}

function byPlace(a: LogPlace, b: LogPlace): number {
  return a.blockNumber === b.blockNumber ? a.logIndex - b.logIndex : a.blockNumber < b.blockNumber ? -1 : 1
}
