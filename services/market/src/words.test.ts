import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createChainClient, type LocalChain, startChain } from '@ruche/chain'
import type { Address, Hex } from '@ruche/protocol'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { word } from './fixture/orders.ts'
import { createWordReader } from './words.ts'

// Contracts that every chain has (Ethereum Yellow Paper, appendix E).
const [recover, sha256, identity] = [1, 2, 4].map(
  (digit): Address => `0x${digit.toString(16).padStart(40, '0')}`,
) as [Address, Address, Address]
const nobody: Address = `0x${'77'.repeat(20)}`
const selector: Hex = '0x01020304'

let folder: string
let chain: LocalChain
let requestCount: number

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ruche-words-'))
  const mnemonic = 'test test test test test test test test test test test junk'
  const options = { port: 0, chainId: 31_337, mnemonic, accounts: 1, blockTimeSeconds: 1 }
  chain = await startChain({ dataDir: folder, ...options })
})

afterAll(async () => {
  await chain.stop()
  await rm(folder, { recursive: true })
})

function openReader() {
  const client = createChainClient({ url: chain.url })
  requestCount = 0
  const request = (async (asked: never) => {
    requestCount += 1
    return await client.request(asked)
  }) as typeof client.request
  return createWordReader({ request })
}

const hashOf = (argument: Hex): Hex => {
  const bytes = Buffer.from(`${selector.slice(2)}${argument.slice(2)}`, 'hex')
  return `0x${createHash('sha256').update(bytes).digest('hex')}`
}

test('each question has its own answer, and all go in one request', async () => {
  const read = openReader()
  const answers = await Promise.all([
    read(sha256, selector, word(1)),
    read(nobody, selector, word(1)),
    read(sha256, selector, word(2)),
    read(recover, selector, word(1)),
    read(identity, selector, `0x${'ab'.repeat(32)}`),
    read(sha256, selector, word(1)),
  ])
  // Nobody has no code; what is no signature has no answer; of 36 bytes given back, the first 32 are told.
  expect(answers).toEqual([
    hashOf(word(1)),
    undefined,
    hashOf(word(2)),
    undefined,
    `${selector}${'ab'.repeat(28)}`,
    hashOf(word(1)),
  ])
  expect(requestCount).toBe(1)
})

test('as many questions as nodes take are put in one request', async () => {
  const read = openReader()
  const words = Array.from({ length: 1_152 }, (_, at) => word(at))
  const answers = await Promise.all(words.map((one) => read(sha256, selector, one)))
  expect(answers).toEqual(words.map(hashOf))
  expect(requestCount).toBe(3)
})

test('a node that refuses is heard of by all who asked, and asked again', async () => {
  let isUp = false
  const answered = `0x${word(1).slice(2)}${word(5).slice(2)}`
  const read = createWordReader({
    request: (async () => {
      if (!isUp) throw new Error('no')
      return answered
    }) as never,
  })
  const failed = await Promise.allSettled([read(sha256, selector), read(identity, selector)])
  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  isUp = true
  expect(await read(sha256, selector)).toBe(word(5))
})
