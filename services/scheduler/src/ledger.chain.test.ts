import type { ChainClient, Sender } from '@ruche/chain'
import { type Hex, zeroAddress, zeroHash } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { expect, test } from 'vitest'
import { createLedger } from './ledger.chain.ts'

const FAILED = 4
const hash = (n: number): Hex => `0x${n.toString(16).padStart(64, '0')}`

/** A hub that has no record of a task, whose deal was given back as a whole. */
const client = {
  readContract: async ({ functionName }: { functionName: string }) =>
    functionName === 'viewStatus'
      ? FAILED
      : {
          status: 0,
          dealId: zeroHash,
          idx: 0n,
          timeref: 0n,
          contributionDeadline: 0n,
          revealDeadline: 0n,
          finalDeadline: 0n,
          consensusValue: zeroHash,
          revealCounter: 0n,
          winnerCounter: 0n,
          contributors: [],
          resultDigest: zeroHash,
          results: '0x',
          resultsTimestamp: 0n,
          resultsCallback: '0x',
        },
} as unknown as ChainClient

test('a task that was given back before anybody began it has failed, and is not claimed again', async () => {
  const owner = privateKeyToAccount(hash(1))
  const ledger = createLedger({ client, sender: {} as Sender, owner, hub: zeroAddress })
  const reading = await ledger.readTask({ taskId: hash(2), dealId: hash(3), index: 0n })
  expect(reading.status).toBe('failed')
})
