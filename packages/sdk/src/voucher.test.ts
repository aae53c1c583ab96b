import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createChainClient, deploy, readDeal, startChain } from '@ruche/chain'
import { hubAbi, workerpoolRegistryAbi } from '@ruche/contracts'
import { TAG_NONE } from '@ruche/protocol'
import { type Hex, keccak256, zeroAddress } from 'viem'
import { mnemonicToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { registerApp } from './app.ts'
import { hubOf, type Ruche } from './client.ts'
import { openRuche } from './node.ts'
import { makeAppOrder, makeSalt, signOrder, signRequest } from './orders.ts'
import {
  createVoucher,
  fundVoucher,
  matchWithVoucher,
  readAllowance,
  readVoucher,
  restoreAllowance,
  withdrawVoucher,
} from './voucher.ts'

const mnemonic = 'test test test test test test test test test test test junk'
const chainId = 31_337
const dayAhead = () => BigInt(Math.floor(Date.now() / 1_000) + 86_400)

let folder: string
let chain: Awaited<ReturnType<typeof startChain>>
type Person = ReturnType<typeof openRuche>
let people: { sponsor: Person; requester: Person; scheduler: Person }
let app: Hex
let workerpool: Hex
let voucher: Hex

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruche-voucher-'))
  const dataDir = join(folder, 'chain')
  chain = await startChain({ dataDir, port: 0, blockTimeSeconds: 0.1, chainId, mnemonic, accounts: 3 })
  const account = (addressIndex: number) => mnemonicToAccount(mnemonic, { addressIndex })
  const client = createChainClient({ url: chain.url, chainId, pollMs: 25 })
  const deployment = await deploy({ client, account: account(0), journalPath: join(folder, 'journal.json') })
  const nowhere = 'http://127.0.0.1:9'
  const urls = { rpcUrl: chain.url, marketUrl: nowhere, storageUrl: nowhere }
  const open = (index: number) =>
    openRuche({ network: { schema: 1, ...deployment, ...urls }, account: account(index), pollMs: 25 })
  // The owner of the token's supply is the sponsor.
  people = { sponsor: open(0), requester: open(1), scheduler: open(2) }
  const { scheduler, sponsor } = people
  const description = {
    name: 'bees',
    type: 'WASM',
    location: '/ipfs/bees',
    checksum: keccak256('0x01'),
  } as const
  app = await registerApp(scheduler, description)
  workerpool = await openPool(scheduler)
  await fundVoucher(sponsor, scheduler.account.address, 1_000n)
  voucher = await createVoucher(sponsor, {
    covers: [app, workerpool],
    allowances: [{ requester: people.requester.account.address, amountNrlc: 250n }],
    expiry: dayAhead(),
  })
  await fundVoucher(sponsor, voucher, 1_000n)
})

afterAll(async () => {
  await Promise.all(Object.values(people ?? {}).map((ruche) => ruche.close()))
  await chain?.stop()
  await rm(folder, { recursive: true })
})

async function openPool(ruche: Ruche): Promise<Hex> {
  const args = [ruche.account.address, 'hive'] as const
  const at = { address: ruche.network.workerpoolRegistry, abi: workerpoolRegistryAbi } as const
  const pool = await ruche.chain.readContract({ ...at, functionName: 'predictWorkerpool', args })
  const to = ruche.network.workerpoolRegistry
  const abi = workerpoolRegistryAbi
  await (await ruche.sender.send({ to, abi, functionName: 'createWorkerpool', args })).wait()
  return pool
}

/** Orders for two tasks of 100 nRLC each. */
async function makeQuadruple() {
  const { requester, scheduler } = people
  const count = 2n
  const request = { app, appMaxNrlc: 10n, poolMaxNrlc: 90n, count, category: 0n, trust: 1n, params: '' }
  const restrictions = {
    apprestrict: zeroAddress,
    datasetrestrict: zeroAddress,
    requesterrestrict: zeroAddress,
  }
  const terms = { workerpoolprice: 90n, volume: count, tag: TAG_NONE, category: 0n, trust: 1n }
  return {
    app: await signOrder(scheduler, 'app', makeAppOrder({ app, priceNrlc: 10n })),
    workerpool: await signOrder(scheduler, 'workerpool', {
      ...{ workerpool, ...terms, ...restrictions },
      salt: makeSalt(),
    }),
    request: await signRequest(requester, request),
  }
}

const allowance = () => readAllowance(people.sponsor, voucher, people.requester.account.address)

describe('a voucher', () => {
  test('pays for a deal of the assets it covers, from its own funds and the requester’s allowance', async () => {
    const { requester } = people
    const { dealId } = await matchWithVoucher(requester, voucher, await makeQuadruple())
    const deal = await readDeal(hubOf(requester), dealId)
    expect(deal?.sponsor.toLowerCase()).toBe(voucher)
    expect(await readVoucher(requester, voucher)).toMatchObject({ stake: 800n, locked: 200n })
    expect(await allowance()).toBe(50n)
  })

  test('says why it does not pay', async () => {
    const quadruple = await makeQuadruple()
    await expect(matchWithVoucher(people.requester, voucher, quadruple)).rejects.toThrow('AllowanceTooLow')
    await expect(matchWithVoucher(people.scheduler, voucher, quadruple)).rejects.toThrow('NotTheRequester')
    const narrow = await createVoucher(people.sponsor, { covers: [app], allowances: [], expiry: dayAhead() })
    await expect(matchWithVoucher(people.requester, narrow, quadruple)).rejects.toThrow('NotCovered')
  })

  test('gives the allowance back for a task that failed, whoever claimed it', async () => {
    const { sponsor, requester, scheduler } = people
    const later = await createVoucher(sponsor, {
      covers: [app, workerpool],
      allowances: [{ requester: requester.account.address, amountNrlc: 200n }],
      expiry: dayAhead(),
    })
    await fundVoucher(sponsor, later, 200n)
    const { dealId } = await matchWithVoucher(requester, later, await makeQuadruple())
    await scheduler.chain.request({ method: 'evm_increaseTime', params: [3_001] } as never)
    const args = [[dealId], [0n]]
    const claim = { to: scheduler.network.hub, abi: hubAbi, functionName: 'initializeAndClaimArray', args }
    await expect.poll(async () => (await (await scheduler.sender.send(claim)).wait()).status).toBe('success')
    await restoreAllowance(requester, later, { dealId, index: 0n })
    expect(await readAllowance(requester, later, requester.account.address)).toBe(100n)
    expect(await readVoucher(requester, later)).toMatchObject({ stake: 100n, locked: 100n })
  })

  test('pays what is left out to its sponsor', async () => {
    const { stake } = await readVoucher(people.sponsor, voucher)
    await withdrawVoucher(people.sponsor, voucher, stake)
    expect((await readVoucher(people.sponsor, voucher)).stake).toBe(0n)
    await expect(withdrawVoucher(people.requester, voucher, 1n)).rejects.toThrow('NotTheSponsor')
  })
})
