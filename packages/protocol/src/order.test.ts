import { privateKeyToAccount } from 'viem/accounts'
import { recoverAddress, recoverTypedDataAddress } from 'viem/utils'
import { describe, expect, test } from 'vitest'
import { ZERO_ADDRESS, ZERO_BYTES32 } from './address.ts'
import {
  type AppOrder,
  hashOrderOperation,
  NULL_DATASET_ORDER,
  orderDomain,
  orderTypedData,
} from './order.ts'
import { hashOrder } from './order-hash.ts'

const domain = orderDomain({ chainId: 421614, hub: '0xB2157BF2fAb286b2A4170E3491Ac39770111Da3E' })

// Recorded from iExec's published JavaScript SDK 9.0.1 on Arbitrum Sepolia.
const appOrder: AppOrder = {
  app: '0x76fE91568d50C5fF9411223df5A0c50Ec5fa326A',
  appprice: 0n,
  volume: 1_000_000n,
  tag: `0x${'00'.repeat(31)}09`,
  datasetrestrict: ZERO_ADDRESS,
  workerpoolrestrict: ZERO_ADDRESS,
  requesterrestrict: ZERO_ADDRESS,
  salt: '0xcadb4f169d98b940ae506dfc8ee7832e1ff36854aab92f89b7408257693207b3',
}

describe('hashOrder', () => {
  test('gives the hash iExec gives for the same app order', () => {
    expect(hashOrder('app', appOrder, domain)).toBe(
      '0xdf5b460cef1d8420f358a93d85f206415cfcf34f1be87a9e15886fca910a0363',
    )
  })

  test('ignores the signature', () => {
    const { sign: _, ...unsigned } = NULL_DATASET_ORDER
    expect(hashOrder('dataset', NULL_DATASET_ORDER, domain)).toBe(hashOrder('dataset', unsigned, domain))
  })

  test('changes with every signed field and with the domain', () => {
    const hash = hashOrder('app', appOrder, domain)
    expect(hashOrder('app', { ...appOrder, salt: ZERO_BYTES32 }, domain)).not.toBe(hash)
    expect(hashOrder('app', { ...appOrder, appprice: 1n }, domain)).not.toBe(hash)
    expect(hashOrder('app', appOrder, { ...domain, chainId: 1 })).not.toBe(hash)
  })

  test('an order, its signing and its closing are three different messages', () => {
    const hashes = new Set([
      hashOrder('app', appOrder, domain),
      hashOrderOperation('app', appOrder, 'sign', domain),
      hashOrderOperation('app', appOrder, 'close', domain),
    ])
    expect(hashes.size).toBe(3)
  })

  test('a wallet is shown the fields and nothing else', () => {
    const typed = orderTypedData('dataset', NULL_DATASET_ORDER, domain)
    expect(typed.primaryType).toBe('DatasetOrder')
    expect(Object.keys(typed.message)).toEqual([
      'dataset',
      'datasetprice',
      'volume',
      'tag',
      'apprestrict',
      'workerpoolrestrict',
      'requesterrestrict',
      'salt',
    ])
  })
})

describe('orderTypedData', () => {
  test('is what a wallet signs, and its signature recovers to the wallet', async () => {
    const wallet = privateKeyToAccount(`0x${'01'.repeat(32)}`)
    const typed = orderTypedData('app', appOrder, domain)
    const signature = await wallet.signTypedData(typed)
    expect(await recoverTypedDataAddress({ ...typed, signature })).toBe(wallet.address)
    expect(await recoverAddress({ hash: hashOrder('app', appOrder, domain), signature })).toBe(wallet.address)
  })
})
