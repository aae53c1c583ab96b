import type { ChainClient } from '@ruche/chain'
import type { Address, Hex } from '@ruche/protocol'

/** As many answers, 64 bytes each, as nodes take for the code of a contract (EIP-170: 24576 bytes). */
const questionsMax = 384

/**
 * Puts every question that follows it, and returns two words for each: whether the answer had 32 bytes, and the first 32 of them.
 * A node runs it as the code that would make a contract, which needs no address and leaves nothing behind. The stack is [question,
 * answer]: where in the code the next question is, and where in memory the next answer goes.
 */
const program: Hex = `0x${[
  '6043', // PUSH1 67: the length of this program
  '6080', // PUSH1 128
  '5b', // 4: JUMPDEST
  '388210601257', // CODESIZE DUP3 LT PUSH1 18 JUMPI: is there a question left?
  '608090036080f3', // PUSH1 128 SWAP1 SUB PUSH1 128 RETURN
  '5b', // 18: JUMPDEST
  '6038826000', // PUSH1 56 DUP3 PUSH1 0
  '39', // CODECOPY: who is asked, 20 bytes, and what, 36 bytes
  '6020606060246014', // PUSH1 32 PUSH1 96 PUSH1 36 PUSH1 20: the answer goes to 96, the question is at 20
  '60005160601c', // PUSH1 0 MLOAD PUSH1 96 SHR
  '5afa', // GAS STATICCALL
  '601f3d1116', // PUSH1 31 RETURNDATASIZE GT AND
  '8152', // DUP2 MSTORE
  '60605181', // PUSH1 96 MLOAD DUP2
  '60200152', // PUSH1 32 ADD MSTORE
  '604001', // PUSH1 64 ADD
  '9060380190', // SWAP1 PUSH1 56 ADD SWAP1
  '600456', // PUSH1 4 JUMP
].join('')}`

/**
 * Makes a function that asks a view of a contract for a word; undefined when it has no such answer. Who asks the same meanwhile shares
 * an answer, and questions that come while others are with the node go there together, in one call whose gas they share: only for
 * contracts that do not burn it. No answer is older than its question.
 *
 * @throws what the client throws.
 */
export function createWordReader(
  client: Pick<ChainClient, 'request'>,
): (to: Address, selector: Hex, argument?: Hex) => Promise<Hex | undefined> {
  let waiting = new Map<string, PromiseWithResolvers<Hex | undefined>>()
  let isAsking = false
  const askAll = async () => {
    while (waiting.size > 0) {
      const some = [...waiting].slice(0, questionsMax)
      waiting = new Map([...waiting].slice(questionsMax))
      await ask(
        client,
        some.map(([question]) => question),
      ).then(
        (words) => {
          for (const [at, [, { resolve }]] of some.entries()) resolve(words[at])
        },
        (error) => {
          for (const [, { reject }] of some) reject(error)
        },
      )
    }
    isAsking = false
  }
  return (to, selector, argument = '0x') => {
    if (!isAsking) {
      isAsking = true
      setImmediate(askAll)
    }
    const question = `${to.slice(2)}${selector.slice(2)}${argument.slice(2).padStart(64, '0')}`.toLowerCase()
    const known = waiting.get(question)
    if (known !== undefined) return known.promise
    const own = Promise.withResolvers<Hex | undefined>()
    waiting.set(question, own)
    return own.promise
  }
}

async function ask(
  client: Pick<ChainClient, 'request'>,
  questions: readonly string[],
): Promise<(Hex | undefined)[]> {
  const data: Hex = `${program}${questions.join('')}`
  const answer = await client.request({ method: 'eth_call', params: [{ data }, 'latest'] })
  return questions.map((_, at): Hex | undefined => {
    const word = 2 + at * 128 + 64
    return answer[word - 1] === '1' ? `0x${answer.slice(word, word + 64)}` : undefined
  })
}
