import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NodeStorageClient } from '@ruche/storage'
import { type Hex, stringToHex } from 'viem'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fetchAsset, readLocations } from './locate.ts'

const digest = '55'.repeat(32)
const multiaddr: Hex = `0xa503221220${digest}`

describe('where an asset is', () => {
  test('is what its owner wrote as text', () => {
    expect(readLocations(stringToHex('/ipfs/bafy'))).toEqual(['/ipfs/bafy'])
  })

  test('is a file of several blocks or of one, where iExec’s SDK wrote a multiaddress', () => {
    expect(readLocations(multiaddr)).toEqual([
      expect.stringMatching(/^\/ipfs\/bafybei/),
      expect.stringMatching(/^\/ipfs\/bafkrei/),
    ])
  })

  test('is nowhere, of a multiaddress with another hash', () => {
    expect(() => readLocations(`0xa503221320${digest}`)).toThrow('neither a content address nor a URL')
  })
})

describe('a file that the chain names', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ruche-locate-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  /** A storage where the address of a leaf holds the file, and the other one something else. */
  const storage = {
    fetchTo: (address: string, path: string) =>
      writeFile(path, address.startsWith('bafkrei') ? 'the file' : 'something else'),
  } as unknown as NodeStorageClient
  const fetchTo = (checksum: Hex) =>
    fetchAsset({ storage, what: 'dataset', multiaddr, checksum, path: join(folder, 'file') })

  test('is taken from the place whose bytes have its checksum', async () => {
    await fetchTo(`0x${createHash('sha256').update('the file').digest('hex')}`)
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('the file')
  })

  test('is refused when no place has them', async () => {
    await expect(fetchTo(`0x${'99'.repeat(32)}`)).rejects.toMatchObject({ code: 'ASSET_MISMATCH' })
  })
})
