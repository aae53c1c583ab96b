import { hexToString, keccak256 } from 'viem/utils'
import { describe, expect, test } from 'vitest'
import { ZERO_ADDRESS } from './address.ts'
import {
  authorizationHashOf,
  digestOfCallback,
  digestOfFiles,
  enclaveMessageOf,
  encodeResultsLocation,
  findCid,
  ipfsLocationOf,
  parseResultsLocation,
  resultHashOf,
  resultSealOf,
} from './result.ts'

const taskId = `0x${'11'.repeat(32)}` as const
const digest = `0x${'22'.repeat(32)}` as const
const worker = `0x${'33'.repeat(20)}` as const

describe('the hashes of a contribution', () => {
  test('are of the packed bytes: 20 for an address, 32 for the rest', () => {
    expect(resultHashOf(taskId, digest)).toBe(keccak256(`0x${'11'.repeat(32)}${'22'.repeat(32)}`))
    expect(resultSealOf(worker, taskId, digest)).toBe(
      keccak256(`0x${'33'.repeat(20)}${'11'.repeat(32)}${'22'.repeat(32)}`),
    )
    expect(authorizationHashOf(worker, taskId, ZERO_ADDRESS)).toBe(
      keccak256(`0x${'33'.repeat(20)}${'11'.repeat(32)}${'00'.repeat(20)}`),
    )
    expect(enclaveMessageOf(taskId, digest)).toBe(keccak256(`0x${'11'.repeat(32)}${'22'.repeat(32)}`))
  })
})

describe('a digest', () => {
  test('of callback data is its keccak256, empty data included', () => {
    expect(digestOfCallback('0x')).toBe('0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470')
  })

  test('of a folder is the keccak256 of its files’ sha-256s', () => {
    // sha-256 of "" and of "abc" (FIPS 180-2).
    const empty = '0xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
    const abc = '0xba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
    expect(digestOfFiles([empty, abc])).toBe(keccak256(`0x${empty.slice(2)}${abc.slice(2)}`))
    expect(digestOfFiles([abc, empty])).not.toBe(digestOfFiles([empty, abc]))
    expect(digestOfFiles([])).toBe(digestOfCallback('0x'))
  })
})

describe('a results location', () => {
  test('is JSON in UTF-8 on chain', () => {
    const results = encodeResultsLocation(ipfsLocationOf('bafyabc'))
    expect(hexToString(results)).toBe('{"storage":"ipfs","location":"/ipfs/bafyabc"}')
    expect(parseResultsLocation(results)).toEqual({ storage: 'ipfs', location: '/ipfs/bafyabc' })
  })

  test('is read with the blanks iExec’s workers write, and with keys nobody knows', () => {
    const text = '{ "storage": "ipfs", "location": "/ipfs/Qm1", "more": 1 }'
    const hex = `0x${[...text].map((c) => c.charCodeAt(0).toString(16)).join('')}` as const
    expect(parseResultsLocation(hex)).toEqual({ storage: 'ipfs', location: '/ipfs/Qm1' })
  })

  test('is refused when it names none', () => {
    for (const bad of ['0x', '0x00ff', '0x7b7d', '0x6e756c6c'] as const) {
      expect(() => parseResultsLocation(bad)).toThrow(
        expect.objectContaining({ code: 'RESULTS_LOCATION_UNREADABLE' }),
      )
    }
  })

  test('has a CID when it is in IPFS', () => {
    expect(findCid({ storage: 'ipfs', location: '/ipfs/bafyabc/a.txt' })).toBe('bafyabc')
    expect(findCid({ storage: 'dropbox', location: '/results/0x1' })).toBeUndefined()
  })
})
