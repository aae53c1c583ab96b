import { concat, encodeAbiParameters, hashTypedData, keccak256, slice } from 'viem/utils'
import { describe, expect, test } from 'vitest'
import roundVectors from '../../../../vectors/rounds/rounds.json' with { type: 'json' }
import treeVectors from '../../../../vectors/rounds/trees.json' with { type: 'json' }
import type { Address, Hex } from '../address.ts'
import { orderDomain } from '../order.ts'
import { commitmentOf, seatTypes } from './seat.ts'
import { callbackHashOf, isPartOf, isUnder, type Leaf, provePart, rootOf, treeOf } from './tree.ts'

// The files are read by contracts/test/hub/RoundVectors.t.sol too. Their expected values were worked out without this code.

const hex = (text: string) => text as Hex
const [WORD, UINT, TEXT] = [{ type: 'bytes32' }, { type: 'uint256' }, { type: 'string' }] as const

test('the vectors are all there', () => {
  expect(treeVectors.cases.length).toBe(treeVectors.count)
  expect(roundVectors.cases.length).toBe(roundVectors.count)
})

function leafOf(seed: Hex, { index, hasCallback }: { index: bigint; hasCallback: boolean }): Leaf {
  const callback = keccak256(encodeAbiParameters([WORD, UINT, TEXT], [seed, index, 'callback']))
  const resultDigest = keccak256(encodeAbiParameters([WORD, UINT], [seed, index]))
  return { index, resultDigest, callbackHash: callbackHashOf(hasCallback ? callback : undefined) }
}

describe('vectors/rounds/trees.json', () => {
  test.each(treeVectors.cases)('$name', ({ seed, hasCallback, first, taskCount, isPart, root, ...told }) => {
    const range = { first: BigInt(first), count: BigInt(taskCount) }
    const part = { first: BigInt(told.partFirst), count: BigInt(told.partCount) }
    const leaves = Array.from({ length: Number(taskCount) }, (_, at) =>
      leafOf(hex(seed), { index: range.first + BigInt(at), hasCallback }),
    )
    const tree = treeOf(leaves)
    expect(rootOf(tree)).toBe(root)
    expect(isPartOf(range, part)).toBe(isPart)
    const proof = { node: hex(told.node), path: told.path.map(hex) }
    expect(isUnder({ ...proof, root: hex(root), range, part })).toBe(isPart)
    if (isPart) expect(provePart(tree, part)).toEqual(proof)
  })
})

describe('vectors/rounds/rounds.json', () => {
  test.each(roundVectors.cases)('$name', (vector) => {
    const dealId = hex(vector.dealId)
    const range = { first: BigInt(vector.first), count: BigInt(vector.taskCount) }
    const previous = hex(vector.previous)
    const domain = orderDomain({ chainId: Number(vector.chainId), hub: vector.hub as Address })
    for (const [at, worker] of (vector.workers as Address[]).entries()) {
      const [root, salt] = [hex(vector.roots[at]!), hex(vector.salts[at]!)]
      const commitment = commitmentOf({ dealId, range, worker, root, salt })
      expect(commitment).toBe(vector.commitments[at])
      const message = { dealId, ...range, previous, commitment, stake: BigInt(vector.stake) }
      const digest = hashTypedData({ domain, types: seatTypes, primaryType: 'Seat', message })
      expect(digest).toBe(vector.seatDigests[at])
    }
    expect(chainAfter(vector)).toBe(vector.chain)
  })
})

/** By what the interface of the hub says; workers and schedulers read the chain of rounds from the hub. */
function chainAfter(vector: (typeof roundVectors.cases)[number]): Hex {
  const words = vector.workers.map((worker, at) =>
    encodeAbiParameters(
      [{ type: 'address' }, UINT, WORD],
      [worker as Address, BigInt(vector.weights[at]!), hex(vector.commitments[at]!)],
    ),
  )
  const hash = keccak256(
    encodeAbiParameters(
      [WORD, UINT, UINT, UINT, UINT, WORD],
      [
        hex(vector.previous),
        BigInt(vector.first),
        BigInt(vector.taskCount),
        BigInt(vector.openedAt),
        BigInt(vector.openedIn),
        keccak256(concat(words)),
      ],
    ),
  )
  return concat([slice(hash, 0, 27), '0x0000000000'])
}
