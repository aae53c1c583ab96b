import { describe, expect, test } from 'vitest'
import { bytes, bytesOf, collect, pattern } from '../test/support.ts'
import { addFile } from './add.ts'
import { walkBlocks, writeCar } from './car.ts'
import { createGateway } from './gateway.ts'
import { createMemoryStore } from './memory.ts'

const HELLO = 'bafkreifjjcie6lypi6ny7amxnfftagclbuxndqonfipmb64f2km2devei4'
const FOLDER = 'application/x-directory'

type Sent = readonly [filename: string | undefined, content: string | Uint8Array, type?: string]

function formOf(parts: readonly Sent[]): FormData {
  const form = new FormData()
  for (const [filename, content, type = 'application/octet-stream'] of parts) {
    const blob = new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type })
    if (filename === undefined) form.append('note', 'a field that is no file')
    else form.append('file', blob, encodeURIComponent(filename))
  }
  return form
}

async function add(
  parts: readonly Sent[],
  {
    query = '',
    headers = {},
    ...options
  }: { query?: string; headers?: Record<string, string> } & Partial<Parameters<typeof createGateway>[0]> = {},
) {
  const store = createMemoryStore()
  const app = createGateway({ store, ...options })
  const response = await app.request(`/api/v0/add${query}`, { method: 'POST', body: formOf(parts), headers })
  const text = await response.text()
  const lines = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
  return { store, response, lines }
}

describe('POST /api/v0/add', () => {
  test('answers what the iExec SDK 9 expects for one unnamed file', async () => {
    const body =
      '--x\r\nContent-Disposition: form-data; name="file"; filename=""\r\n' +
      'Content-Type: application/octet-stream\r\n\r\nhello world\n\r\n--x--\r\n'
    const app = createGateway({ store: createMemoryStore() })
    const response = await app.request('/api/v0/add?stream-channels=true&progress=false', {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body,
    })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe(`{"Name":"${HELLO}","Hash":"${HELLO}","Size":"12"}\n`)
    expect((await app.request(`/ipfs/${HELLO}`, { method: 'HEAD' })).status).toBe(200)
  })

  test('takes folders, files before or without their folder, and names each', async () => {
    const { lines } = await add([
      ['tree', '', FOLDER],
      ['tree/a.txt', 'hello world\n'],
      [undefined, ''],
      ['tree/sub/b.bin', pattern(2_621_440)],
      ['tree/sub', '', FOLDER],
      ['tree/empty', '', FOLDER],
    ])
    expect(lines.map(({ Name }) => Name)).toEqual([
      'tree/a.txt',
      'tree/sub/b.bin',
      'tree/sub',
      'tree/empty',
      'tree',
    ])
    expect(lines.at(-1).Hash).toBe('bafybeief5vnnubxzmm6xlzgpem3c3cld6f4n7h6cqlseeywk7ebuipj4ya')
  })

  test('wraps in a folder when asked to', async () => {
    const { lines } = await add([['hello.txt', 'hello world\n']], { query: '?wrap-with-directory=true' })
    // {"hello.txt": "hello world\n"}, computed as described in add.test.ts.
    expect(lines.at(-1)).toEqual({
      Name: '',
      Hash: 'bafybeidhkumeonuwkebh2i4fc7o7lguehauradvlk57gzake6ggjsy372a',
      Size: '69',
    })
  })

  test('keeps nothing when only the hash is wanted', async () => {
    const { lines, store } = await add([['a', 'hello world\n']], { query: '?only-hash=true' })
    expect(lines[0].Hash).toBe(HELLO)
    expect(await collect(store.list())).toEqual([])
  })

  test('cuts as it is told to', async () => {
    const old = await add([['a', 'hello world\n']], { query: '?cid-version=0' })
    expect(old.lines[0].Hash).toBe('QmT78zSuBmuS4z925WZfrqQ1qHaJ56DQaTfyMUF7F8ff5o')
    const small = await add([['a', pattern(4096)]], { query: '?chunker=size-1024' })
    expect(await collect(small.store.list())).toHaveLength(5)
  })

  test.each([
    '?cid-version=2',
    '?chunker=rabin',
    '?chunker=size-9999999',
    '?hash=blake3',
    '?trickle=true',
    '?nocopy=true',
    '?preserve-mode=true',
    '?unknown=1',
  ])('refuses %s rather than giving another CID than asked for', async (query) => {
    const { response, lines, store } = await add([['a', 'x']], { query })
    expect(response.status).toBe(400)
    expect(lines[0]).toMatchObject({ code: 'OPTION_UNSUPPORTED', Type: 'error' })
    expect(await collect(store.list())).toEqual([])
  })

  test.each([
    [[['../x', 'a']], {}, 400, 'PATH_INVALID'],
    [[['a//b', 'a']], {}, 400, 'PATH_INVALID'],
    [
      [
        ['a', 'x'],
        ['a', 'y'],
      ],
      {},
      400,
      'ENTRY_DUPLICATE',
    ],
    [
      [
        ['a', 'x'],
        ['a/b', 'y'],
      ],
      {},
      400,
      'ENTRY_DUPLICATE',
    ],
    [
      [
        ['a', 'x'],
        ['a', '', FOLDER],
      ],
      {},
      400,
      'ENTRY_DUPLICATE',
    ],
    [[['l', '/etc/passwd', 'application/symlink']], {}, 400, 'ENTRY_UNSUPPORTED'],
    [[], {}, 400, 'UPLOAD_MALFORMED'],
    [
      [
        ['a', 'x'],
        ['b', 'y'],
        ['c', 'z'],
      ],
      { entriesMax: 2 },
      413,
      'TOO_MANY_ENTRIES',
    ],
    [[['a', pattern(5000)]], { uploadBytesMax: 4000 }, 413, 'UPLOAD_TOO_LARGE'],
    [[['a', 'x']], { writeToken: 'secret' }, 401, 'WRITE_UNAUTHORIZED'],
    [
      [['a', 'x']],
      { writeToken: 'secret', headers: { authorization: 'Bearer secreT' } },
      401,
      'WRITE_UNAUTHORIZED',
    ],
    [[['a', 'x']], { headers: { origin: 'https://evil.example' } }, 403, 'ORIGIN_REFUSED'],
  ] as const)('of %j with %j keeps nothing and answers %i %s', async (parts, options, status, code) => {
    const { response, lines, store } = await add(parts, options)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(lines[0]).toMatchObject({ code, Message: expect.any(String) })
    expect(await collect(store.list())).toEqual([])
  })

  test('lets in pages of allowed origins and whoever has the token', async () => {
    const headers = { origin: 'https://console.example', authorization: 'Bearer secret' }
    const options = { writeToken: 'secret', writeOrigins: ['https://console.example'] }
    const { response } = await add([['a', 'x']], { ...options, headers })
    expect(response.status).toBe(200)
    expect(response.headers.get('access-control-allow-origin')).toBe('https://console.example')
    const app = createGateway({ store: createMemoryStore(), ...options })
    const preflight = await app.request('/api/v0/add', { method: 'OPTIONS', headers })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-headers')).toContain('Authorization')
  })

  test('takes twenty uploads of the same and of different files at once', async () => {
    const store = createMemoryStore()
    const app = createGateway({ store })
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        app.request('/api/v0/add', { method: 'POST', body: formOf([['a', `file ${index % 5}`]]) }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200))
    expect(await collect(store.list())).toHaveLength(5)
  })
})

describe('POST /api/v0/dag/import', () => {
  async function importCar(archive: Uint8Array) {
    const store = createMemoryStore()
    const app = createGateway({ store })
    const body = formOf([['a.car', archive]])
    const response = await app.request('/api/v0/dag/import', { method: 'POST', body })
    return { store, response }
  }

  async function carOf(content: Uint8Array): Promise<{ cid: string; car: Uint8Array }> {
    const store = createMemoryStore()
    const { cid } = await addFile(store, [content])
    return { cid: cid.toString(), car: await bytesOf(writeCar(cid, walkBlocks(store, cid))) }
  }

  test('takes all blocks and names the root', async () => {
    const { cid, car } = await carOf(pattern(2_500_000))
    const { store, response } = await importCar(car)
    expect(await response.json()).toEqual({ Root: { Cid: { '/': cid }, PinErrorMsg: '' } })
    expect(await collect(store.list())).toHaveLength(4)
  })

  test('takes none when one block does not hash to its CID', async () => {
    const { car } = await carOf(pattern(2_500_000))
    const lying = Uint8Array.from(car)
    lying[lying.length - 1] = (lying.at(-1) ?? 0) ^ 1
    const { store, response } = await importCar(lying)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'BLOCK_MISMATCH' })
    expect(await collect(store.list())).toEqual([])
  })

  test('takes none when the root is missing', async () => {
    const store = createMemoryStore()
    const { cid } = await addFile(store, bytes('x'))
    const other = await addFile(store, bytes('y'))
    const car = await bytesOf(writeCar(cid, walkBlocks(store, other.cid)))
    const { response } = await importCar(car)
    expect(await response.json()).toMatchObject({ code: 'BLOCK_NOT_FOUND' })
  })
})
