import { describe, expect, test } from 'vitest'
import { bytes, bytesOf, collect, pattern } from '../test/support.ts'
import { addFile } from './add.ts'
import { openCar, walkBlocks, writeCar } from './car.ts'
import { createMemoryStore } from './memory.ts'

/**
 * The archive of the one raw block "hello world\n", written out from the CARv1 specification: varint 58, the DAG-CBOR
 * map {roots: [CID], version: 1}, varint 48, CID, bytes.
 */
const HELLO_CAR = Buffer.from(
  '3aa265726f6f747381d82a58250001551220a948904f2f0f479b8f8197694b30184b0d2ed1c1cd2a1ec0fb85d299a192a447' +
    '6776657273696f6e01' +
    '3001551220a948904f2f0f479b8f8197694b30184b0d2ed1c1cd2a1ec0fb85d299a192a44768656c6c6f20776f726c640a',
  'hex',
)

async function* stream(all: Uint8Array, chunkBytes = 5) {
  for (let at = 0; at < all.length; at += chunkBytes) yield all.subarray(at, at + chunkBytes)
}

async function readAll(all: Uint8Array) {
  const { roots, blocks } = await openCar(stream(all))
  return { roots, blocks: await collect(blocks) }
}

describe('a CAR archive', () => {
  test('of one block is written byte for byte as specified, and read', async () => {
    const store = createMemoryStore()
    const { cid } = await addFile(store, bytes('hello world\n'))
    const written = await bytesOf(writeCar(cid, walkBlocks(store, cid)))
    expect(written).toEqual(HELLO_CAR)
    const { roots, blocks } = await readAll(HELLO_CAR)
    expect(roots).toEqual([cid])
    expect(blocks.map((block) => Buffer.from(block.bytes).toString())).toEqual(['hello world\n'])
  })

  test('of a file holds its root, then its chunks in order, each once', async () => {
    const store = createMemoryStore()
    const profile = { chunkBytes: 251, rawLeaves: true, cidVersion: 1 } as const
    // Three equal chunks and a shorter one.
    const { cid } = await addFile(store, [pattern(3 * 251 + 10)], { profile })
    const { blocks } = await readAll(await bytesOf(writeCar(cid, walkBlocks(store, cid))))
    expect(blocks[0]?.cid).toEqual(cid)
    expect(blocks.slice(1).map((block) => block.bytes.length)).toEqual([251, 10])
  })

  test.each([
    ['empty', Buffer.alloc(0), 'UPLOAD_MALFORMED'],
    ['cut inside the header', HELLO_CAR.subarray(0, 20), 'UPLOAD_MALFORMED'],
    ['cut inside a block', HELLO_CAR.subarray(0, -1), 'UPLOAD_MALFORMED'],
    ['cut inside a length', Buffer.concat([HELLO_CAR, Buffer.from([0x80])]), 'UPLOAD_MALFORMED'],
    ['of version 2', Buffer.from('0aa16776657273696f6e02', 'hex'), 'UPLOAD_MALFORMED'],
    ['not an archive', Buffer.from('hello world, this is no archive'), 'UPLOAD_MALFORMED'],
    ['with an endless length', Buffer.alloc(20, 0xff), 'UPLOAD_MALFORMED'],
    [
      'announcing a block of 1 GiB',
      Buffer.concat([HELLO_CAR, Buffer.from('8080808004', 'hex')]),
      'BLOCK_TOO_LARGE',
    ],
  ])('that is %s is refused', async (_, archive, code) => {
    await expect(readAll(archive)).rejects.toMatchObject({ code })
  })
})
