import { concat, type Hex, keccak256, stringToHex } from 'viem'

/**
 * Decides whether this worker, told to sabotage, lies about this task. The same worker and task always give the same
 * decision, so that a restart does not change its mind.
 *
 * @param rate - Share of tasks to lie about, 0 to 1.
 */
export function liesAbout({ taskId, worker, rate }: { taskId: Hex; worker: Hex; rate: number }): boolean {
  const draw = BigInt(keccak256(concat([stringToHex('sabotage'), worker, taskId])))
  return Number(draw >> 224n) / 2 ** 32 < rate
}

/** The bytes a liar adds to its output: its own, so that two liars do not agree by accident. */
export function lieOf({ taskId, worker }: { taskId: Hex; worker: Hex }): Hex {
  return keccak256(concat([worker, taskId]))
}

/** Reads `rate=0.5`. Undefined where the text is anything else. */
export function parseSabotage(text: string): number | undefined {
  const match = /^rate=(0(?:\.\d+)?|1(?:\.0+)?)$/.exec(text)
  return match?.[1] === undefined ? undefined : Number(match[1])
}
