/** Answers kept for one block. */
const ANSWERS_MAX = 10_000

/** What was read at the newest block that was asked about, by name. */
export type BlockMemory<Answer> = {
  /** Gives what `read` once gave for this block and name. What failed is read again. */
  recall(blockHash: string, name: string, read: () => Promise<Answer>): Promise<Answer>
}

/** At one block, which its hash names, the chain answers a question the same way for ever: what many ask is read once. */
export function createBlockMemory<Answer>(): BlockMemory<Answer> {
  let block: string | undefined
  let answers = new Map<string, Promise<Answer>>()
  return {
    recall(blockHash, name, read) {
      if (blockHash !== block || answers.size >= ANSWERS_MAX) {
        block = blockHash
        answers = new Map()
      }
      const known = answers.get(name)
      if (known !== undefined) return known
      const [reading, kept] = [read(), answers]
      kept.set(name, reading)
      reading.catch(() => kept.delete(name))
      return reading
    },
  }
}
