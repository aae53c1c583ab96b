import { contentPath } from '@ruche/protocol'
import { describe, expect, test } from 'vitest'
import { nameInputs } from './inputs.ts'

const CID = 'bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi'

describe('nameInputs', () => {
  test('calls a file by the last part of its path', () => {
    expect(nameInputs([`ipfs://${CID}/scenes/a%20b.json`, `/ipfs/${CID}`])).toEqual([
      { path: `${CID}/scenes/a b.json`, name: 'a b.json' },
      { path: CID, name: CID },
    ])
  })

  test('refuses what no content address can check', () => {
    expect(() => nameInputs(['https://example.org/data.csv'])).toThrow(
      'The input https://example.org/data.csv is not a content address.',
    )
  })

  test('refuses two files of one name', () => {
    expect(() => nameInputs([`ipfs://${CID}/a/x`, `ipfs://${CID}/b/x`])).toThrow(
      'Two input files are called x.',
    )
  })
})

test.each([`ipfs://${CID}/../x`, `ipfs://${CID}/%2e%2e/x`, `ipfs://${CID}/a%2fb`, 'ipfs://short', ''])(
  'there is no content at %s',
  (url) => {
    expect(contentPath(url)).toBeUndefined()
  },
)
