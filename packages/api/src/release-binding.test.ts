import { encodePacked, keccak256, toHex } from 'viem/utils'
import { describe, expect, test } from 'vitest'
import { type ReleaseBinding, releaseAad, releaseInfo, releaseReportData } from './release-binding.ts'

const word = (digit: string) => `0x${digit.repeat(64)}` as const
const address = (digit: string) => `0x${digit.repeat(40)}` as const
const binding: ReleaseBinding = {
  chainId: 31_337,
  hub: address('1'),
  broker: address('2'),
  taskId: word('3'),
  worker: address('4'),
  publicKey: word('5'),
  enclaveKey: address('6'),
  nonce: word('7'),
}

describe('the report data of a release', () => {
  test('are the hash of nine words, then zeros', () => {
    const left = (digit: string) => `${'0'.repeat(24)}${digit.repeat(40)}`
    const words = [
      keccak256(toHex('ruche/release/1')).slice(2),
      (31_337).toString(16).padStart(64, '0'),
      left('1'),
      left('2'),
      '3'.repeat(64),
      left('4'),
      '5'.repeat(64),
      left('6'),
      '7'.repeat(64),
    ].join('')
    const hash = keccak256(encodePacked(['bytes'], [`0x${words}`]))
    expect(releaseReportData(binding)).toBe(`${hash}${'0'.repeat(64)}`)
  })

  test('change with every field', () => {
    const changes: Partial<ReleaseBinding>[] = [
      { chainId: 1 },
      { hub: address('a') },
      { broker: address('a') },
      { taskId: word('a') },
      { worker: address('a') },
      { publicKey: word('a') },
      { enclaveKey: address('a') },
      { nonce: word('a') },
    ]
    const all = [binding, ...changes.map((change) => ({ ...binding, ...change }))].map(releaseReportData)
    expect(new Set(all).size).toBe(9)
  })
})

test('the context of a sealed message names the protocol, the task, the quote, the dataset and its key', () => {
  expect(releaseInfo({ taskId: word('a'), quoteDigest: word('b') })).toBe(
    `${toHex('ruche/release/1')}${'a'.repeat(64)}${'b'.repeat(64)}`,
  )
  expect(releaseAad({ dataset: address('c'), keyVersion: 258 })).toBe(`0x${'c'.repeat(40)}00000102`)
})
