import { readFile as readText } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { bytes, bytesOf, collect, pattern } from '../test/support.ts'
import { addFile, putFolders } from './add.ts'
import type { StorageClientOptions } from './client.ts'
import { createStorageClient, parseAddress } from './client.ts'
import { createGateway } from './gateway.ts'
import { createMemoryStore } from './memory.ts'
import type { BlockStore } from './store.ts'

const small = { chunkBytes: 1000, rawLeaves: true, cidVersion: 1 } as const

/** A client of a gateway without a network between them; what it asked for is listed in `asked`. */
function clientOf(
  store: BlockStore,
  options: Partial<StorageClientOptions> & {
    /** Stands between: may change an answer, or give one of its own. */
    between?: (url: URL, answer: () => Promise<Response>) => Promise<Response>
  } = {},
) {
  const { between = (_, answer) => answer(), ...rest } = options
  const app = createGateway({ store })
  const asked: string[] = []
  const client = createStorageClient({
    gatewayUrl: 'http://gateway.test/',
    sleep: async () => undefined,
    fetch: async (input, init) => {
      const url = new URL(String(input))
      asked.push(`${init?.method ?? 'GET'} ${url.searchParams.get('format') ?? url.pathname}`)
      return between(url, async () => app.fetch(new Request(url, init)))
    },
    ...rest,
  })
  return { client, asked }
}

async function storeWithFile(length = 5500) {
  const store = createMemoryStore()
  const { cid } = await addFile(store, [pattern(length)], { profile: small })
  return { store, cid }
}

const isCar = (url: URL) => url.searchParams.get('format') === 'car'
/** Answers every request for an archive with 404, as a gateway that has none. */
const withoutCar = async (url: URL, answer: () => Promise<Response>) =>
  isCar(url) ? new Response('no archives here', { status: 404 }) : answer()

describe('fetchFile', () => {
  test('reads a whole file in one answer', async () => {
    const { store, cid } = await storeWithFile()
    const { client, asked } = clientOf(store)
    expect(new Uint8Array(await bytesOf(client.fetchFile(cid)))).toEqual(pattern(5500))
    expect(asked).toEqual(['GET car'])
  })

  test('reads block by block from a gateway without archives', async () => {
    const { store, cid } = await storeWithFile()
    const { client, asked } = clientOf(store, { between: withoutCar })
    expect(new Uint8Array(await bytesOf(client.fetchFile(cid)))).toEqual(pattern(5500))
    expect(asked).toEqual(['GET car', ...Array(7).fill('GET raw')])
  })

  test('asks only for the blocks of a range', async () => {
    const { store, cid } = await storeWithFile()
    const { client, asked } = clientOf(store)
    const part = await bytesOf(client.fetchFile(cid, { offset: 1990, length: 20 }))
    expect(new Uint8Array(part)).toEqual(pattern(2010).subarray(1990))
    expect(asked).toEqual(['GET raw', 'GET raw', 'GET raw'])
  })

  test('goes on with single blocks when the archive breaks off', async () => {
    const { store, cid } = await storeWithFile()
    const { client, asked } = clientOf(store, {
      between: async (url, answer) => {
        const response = await answer()
        if (!isCar(url)) return response
        return new Response((await response.arrayBuffer()).slice(0, 3000))
      },
    })
    expect(new Uint8Array(await bytesOf(client.fetchFile(cid)))).toEqual(pattern(5500))
    expect(asked).toEqual(['GET car', ...Array(4).fill('GET raw')])
  })

  test('reads a file that repeats its chunks, which the archive brings once', async () => {
    const store = createMemoryStore()
    const zeros = new Uint8Array(5000)
    const { cid } = await addFile(store, [zeros], { profile: small })
    const { client, asked } = clientOf(store)
    expect(new Uint8Array(await bytesOf(client.fetchFile(cid)))).toEqual(zeros)
    expect(asked).toEqual(['GET car'])
  })

  test('follows a path, and takes addresses in every spelling', async () => {
    const store = createMemoryStore()
    const file = await addFile(store, bytes('hello world\n'))
    const { cid } = await putFolders(store, new Map([['a b', new Map([['c', file]])]]))
    const { client } = clientOf(store)
    for (const address of [`${cid}/a b/c`, `/ipfs/${cid}/a b/c`, `ipfs://${cid}/a b/c`]) {
      expect((await bytesOf(client.fetchFile(address))).toString()).toBe('hello world\n')
    }
    expect((await collect(client.listFolder(cid))).map(({ name }) => name)).toEqual(['a b'])
    expect(await client.stat(`${cid}/a b/c`)).toEqual({ cid: file.cid, kind: 'file', sizeBytes: 12 })
    expect(() => parseAddress('ipfs://nonsense')).toThrow(expect.objectContaining({ code: 'CID_INVALID' }))
  })
})

describe('a gateway that lies', () => {
  test.each([
    ['archives', () => true],
    ['single blocks', (url: URL) => !isCar(url)],
  ])('about one byte anywhere in %s is found out', async (_, lies) => {
    const { store, cid } = await storeWithFile()
    for (const at of [70, 400, 2000, 5600]) {
      const { client } = clientOf(store, {
        between: async (url, answer) => {
          if (!lies(url)) return new Response(null, { status: 404 })
          const body = new Uint8Array(await (await answer()).arrayBuffer())
          const index = Math.min(at, body.length - 1)
          body[index] = (body[index] ?? 0) ^ 1
          return new Response(body)
        },
      })
      const received: Uint8Array[] = []
      await expect(
        (async () => {
          for await (const chunk of client.fetchFile(cid)) received.push(chunk)
        })(),
      ).rejects.toMatchObject({ code: 'CONTENT_MISMATCH', retryable: false })
      const text = Buffer.concat(received)
      expect(text).toEqual(Buffer.from(pattern(5500).subarray(0, text.length)))
    }
  })

  test('by answering with other content, however sound, is found out', async () => {
    const { store, cid } = await storeWithFile()
    const { cid: other } = await addFile(store, bytes('other'))
    const app = createGateway({ store })
    const { client } = clientOf(store, {
      between: async (url) => app.request(`${url.pathname.replace(String(cid), String(other))}${url.search}`),
    })
    await expect(bytesOf(client.fetchFile(cid))).rejects.toMatchObject({ code: 'CONTENT_MISMATCH' })
  })

  test('by never ending is cut off', async () => {
    const { store, cid } = await storeWithFile()
    const endless = () =>
      new Response(new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(100_000)) }))
    const { client } = clientOf(store, { between: async () => endless() })
    await expect(bytesOf(client.fetchFile(cid))).rejects.toMatchObject({ code: 'ANSWER_TOO_LARGE' })
  })

  test('about the CID of an upload is found out', async () => {
    const { client } = clientOf(createMemoryStore(), {
      between: async () =>
        Response.json({ Name: 'file', Hash: 'bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku' }),
    })
    await expect(client.addFile(pattern(10))).rejects.toMatchObject({ code: 'CONTENT_MISMATCH' })
  })
})

describe('a gateway that fails', () => {
  test('is tried again as often as told, waiting twice as long each time', async () => {
    const { store, cid } = await storeWithFile(10)
    const waits: number[] = []
    let failures = 3
    const { client } = clientOf(store, {
      sleep: async (ms) => {
        waits.push(ms)
      },
      between: async (url, answer) => {
        if (isCar(url)) return new Response(null, { status: 404 })
        failures -= 1
        if (failures === 2) throw new TypeError('connection refused')
        return failures >= 0 ? new Response('busy', { status: 503 }) : answer()
      },
    })
    expect((await bytesOf(client.fetchFile(cid))).length).toBe(10)
    expect(waits).toEqual([200, 400, 800])
  })

  test.each([
    [async () => Promise.reject(new TypeError('refused')), 'GATEWAY_UNREACHABLE', true],
    [async () => new Response('no', { status: 403 }), 'GATEWAY_REFUSED', false],
    [async () => new Response('busy', { status: 500 }), 'GATEWAY_REFUSED', true],
  ])('is reported as it failed: %#', async (between, code, retryable) => {
    const { store, cid } = await storeWithFile(10)
    const { client } = clientOf(store, { between, retries: 1 })
    await expect(bytesOf(client.fetchFile(cid))).rejects.toMatchObject({ code, retryable })
  })

  test('says why in the words of its problem document', async () => {
    const { store } = await storeWithFile(10)
    const { client } = clientOf(store)
    const missing = 'bafkreibnoelefnzgwbcacyt4vh52ymxvzbjq7mmqhtcnwarfq4lzegsiqe'
    await expect(client.stat(missing)).rejects.toMatchObject({
      code: 'GATEWAY_REFUSED',
      message: expect.stringContaining(`The block ${missing} is not here. (BLOCK_NOT_FOUND)`),
    })
  })

  test('by staying silent is given up after the time allowed', async () => {
    const { store, cid } = await storeWithFile(10)
    const { client } = clientOf(store, {
      timeoutMs: 20,
      retries: 0,
      fetch: (_, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))
        }),
    })
    await expect(bytesOf(client.fetchFile(cid))).rejects.toMatchObject({ code: 'GATEWAY_TIMEOUT' })
  })

  test('is left alone once the caller gives up', async () => {
    const { store, cid } = await storeWithFile(10)
    const { client, asked } = clientOf(store)
    const reading = bytesOf(client.fetchFile(cid, { signal: AbortSignal.abort(new Error('enough')) }))
    await expect(reading).rejects.toThrow('enough')
    expect(asked.length).toBeLessThanOrEqual(1)
  })
})

test('a limit on bytes is kept', async () => {
  const { store, cid } = await storeWithFile()
  const { client } = clientOf(store)
  await expect(bytesOf(client.fetchFile(cid, { sizeBytesMax: 5499 }))).rejects.toMatchObject({
    code: 'TREE_TOO_LARGE',
  })
})

test('nothing can be added without an address to add at', async () => {
  const { client } = clientOf(createMemoryStore(), { uploadUrl: null })
  await expect(client.addFile(pattern(1))).rejects.toMatchObject({ code: 'UPLOAD_UNAVAILABLE' })
})

test('the client for browsers reaches nothing of Node', async () => {
  const seen = new Set<string>()
  const waiting = ['client.ts']
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    seen.add(file)
    const text = await readText(new URL(file, import.meta.url), 'utf8')
    expect(text).not.toMatch(/\b(Buffer|process)\b\./)
    for (const [, from = ''] of text.matchAll(/^(?:import|export)[^']*'([^']+)'/gm)) {
      expect(from).not.toMatch(/^node:/)
      const local = from.replace('./', '')
      if (from.startsWith('./') && !seen.has(local)) waiting.push(local)
    }
  }
  expect(seen.size).toBeGreaterThan(10)
})

describe('addFiles', () => {
  test('gives the folder that the files are in on disk', async () => {
    const store = createMemoryStore()
    const { client } = clientOf(store)
    const { cid } = await client.addFiles([
      { name: 'été 1.txt', content: new TextEncoder().encode('warm') },
      { name: 'b.txt', content: new Blob(['cold']) },
    ])
    const names = []
    for await (const { name } of client.listFolder(cid)) names.push(name)
    expect(names).toEqual(['b.txt', 'été 1.txt'])
    expect(new TextDecoder().decode(await bytesOf(client.fetchFile(`${cid}/été 1.txt`)))).toBe('warm')
  })

  test('refuses two files of one name', async () => {
    const { client } = clientOf(createMemoryStore())
    const twice = [1, 2].map((n) => ({ name: 'a', content: new Uint8Array([n]) }))
    await expect(client.addFiles(twice)).rejects.toMatchObject({ code: 'ENTRY_DUPLICATE' })
  })
})
