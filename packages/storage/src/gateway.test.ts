import { Hono } from 'hono'
import { beforeAll, describe, expect, test } from 'vitest'
import { putFolderNode, putLink } from '../test/hostile.ts'
import { bytes, bytesOf, collect, pattern } from '../test/support.ts'
import { readZip } from '../test/zip-reader.ts'
import { addFile, plant, putFolders } from './add.ts'
import { readBody } from './body.ts'
import { openCar } from './car.ts'
import { createGateway } from './gateway.ts'
import { createMemoryStore } from './memory.ts'
import { withStaging } from './store.ts'

const HELLO = 'bafkreifjjcie6lypi6ny7amxnfftagclbuxndqonfipmb64f2km2devei4'
/** {"a.txt": "hello world\n", "empty/": {}, "sub/": {"b.bin": 2.5 MiB}}; see add.test.ts. */
const TREE = 'bafybeief5vnnubxzmm6xlzgpem3c3cld6f4n7h6cqlseeywk7ebuipj4ya'
const LARGE = 'bafybeifinki7tqtym6homrgnvjpht4b3whugvhtbgejlxvsgdlevzn7b3a'

const store = createMemoryStore()
const app = createGateway({ store, isDenied: (cid) => cid.toString() === DENIED })
let site = ''
let DENIED = ''

beforeAll(async () => {
  const hello = await addFile(store, bytes('hello world\n'))
  const large = await addFile(store, [pattern(2.5 * 1024 * 1024)])
  const page = await addFile(store, bytes('<h1>Hi</h1>'))
  DENIED = (await addFile(store, bytes('denied'))).cid.toString()
  await withStaging(store, async (staging) => {
    const tree = new Map()
    plant(tree, ['a.txt'], hello)
    plant(tree, ['sub', 'b.bin'], large)
    plant(tree, ['empty'], new Map())
    const { cid } = await putFolders(staging, tree)
    expect(cid.toString()).toBe(TREE)
    site = (
      await putFolders(
        staging,
        new Map([
          ['index.html', page],
          ['<b>&"', hello],
        ]),
      )
    ).cid.toString()
    return { result: undefined, roots: [cid] }
  })
})

const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })
const head = (path: string) => app.request(path, { method: 'HEAD' })

describe('GET /ipfs/<cid>', () => {
  test('serves a file under a tag that lasts forever', async () => {
    const response = await get(`/ipfs/${HELLO}`)
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('hello world\n')
    expect(Object.fromEntries(response.headers)).toMatchObject({
      etag: `"${HELLO}"`,
      'cache-control': 'public, max-age=29030400, immutable',
      'content-type': 'text/plain; charset=utf-8',
      'content-length': '12',
      'accept-ranges': 'bytes',
      'x-ipfs-path': `/ipfs/${HELLO}`,
      'x-content-type-options': 'nosniff',
      'access-control-allow-origin': '*',
    })
  })

  test('answers HEAD with the same headers and no body', async () => {
    const response = await head(`/ipfs/${TREE}/sub/b.bin`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-length')).toBe('2621440')
    expect(response.headers.get('etag')).toBe(`"${LARGE}"`)
    expect(await response.text()).toBe('')
  })

  test('answers 304 to whoever has it, by a weak tag, a list or "*"', async () => {
    for (const tag of [`"${HELLO}"`, `W/"${HELLO}"`, `"x", "${HELLO}"`, '*']) {
      const response = await get(`/ipfs/${HELLO}`, { 'if-none-match': tag })
      expect(response.status).toBe(304)
      expect(response.headers.get('etag')).toBe(`"${HELLO}"`)
    }
    expect((await get(`/ipfs/${HELLO}`, { 'if-none-match': '"other"' })).status).toBe(200)
  })

  test('serves a range across chunks', async () => {
    const response = await get(`/ipfs/${LARGE}`, { range: 'bytes=1048570-1048585' })
    expect(response.status).toBe(206)
    expect(response.headers.get('content-range')).toBe('bytes 1048570-1048585/2621440')
    expect(response.headers.get('content-length')).toBe('16')
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(pattern(1_048_586).subarray(1_048_570))
  })

  test('ignores a range asked for under another tag', async () => {
    const headers = { range: 'bytes=0-1', 'if-range': '"other"' }
    expect((await get(`/ipfs/${HELLO}`, headers)).status).toBe(200)
    expect((await get(`/ipfs/${HELLO}`, { ...headers, 'if-range': `"${HELLO}"` })).status).toBe(206)
  })

  test('serves a CID that is its own block, as other gateways are probed with', async () => {
    const response = await get('/ipfs/bafkqaaa?format=raw')
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('')
  })

  test('gives names given in the query, escaped', async () => {
    const response = await get(`/ipfs/${HELLO}?filename=${encodeURIComponent('r "1".json')}&download=true`)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(response.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''r%20%221%22.json")
  })
})

describe('a folder', () => {
  test('is listed as a page', async () => {
    const response = await get(`/ipfs/${TREE}`)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const page = await response.text()
    expect(page).toContain(`href="/ipfs/${TREE}/a.txt"`)
    expect(page).toContain(`href="/ipfs/${TREE}/sub"`)
  })

  test('is listed as JSON', async () => {
    for (const response of [
      await get(`/ipfs/${TREE}?format=json`),
      await get(`/ipfs/${TREE}`, { accept: 'application/json' }),
    ]) {
      expect(await response.json()).toEqual({
        path: TREE,
        cid: TREE,
        entries: [
          { name: 'a.txt', cid: HELLO, totalBytes: 12 },
          {
            name: 'empty',
            cid: 'bafybeiczsscdsbs7ffqz55asqdf3smv6klcw3gofszvwlyarci47bgf354',
            totalBytes: 4,
          },
          { name: 'sub', cid: expect.stringMatching(/^bafy/), totalBytes: 2_621_655 },
        ],
      })
    }
  })

  test('with an index.html is that page, which runs nothing', async () => {
    const redirect = await get(`/ipfs/${site}?x=1`)
    expect(redirect.status).toBe(301)
    expect(redirect.headers.get('location')).toBe(`/ipfs/${site}/?x=1`)
    const page = await get(`/ipfs/${site}/`)
    expect(await page.text()).toBe('<h1>Hi</h1>')
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('content-security-policy')).toMatch(/^sandbox;/)
  })

  test('shows no name as markup', async () => {
    const { cid } = await addFile(store, bytes('x'))
    const folder = await putFolderNode(store, [['<script>"&\'', cid]])
    const page = await (await get(`/ipfs/${folder}`)).text()
    expect(page).toContain('&lt;script&gt;&quot;&amp;&#39;')
    expect(page).not.toContain('<script>')
  })

  test('is a zip for whoever accepts one, as the iExec SDK does; a file stays a file', async () => {
    const accept = { accept: 'application/zip' }
    const response = await get(`/ipfs/${TREE}`, accept)
    expect(response.headers.get('content-type')).toBe('application/zip')
    const zip = new Uint8Array(await response.arrayBuffer())
    const files = readZip(zip)
    expect([...files.keys()]).toEqual(['a.txt', 'empty/', 'sub/', 'sub/b.bin'])
    expect(Buffer.from(files.get('a.txt') ?? []).toString()).toBe('hello world\n')
    expect(files.get('sub/b.bin')).toEqual(pattern(2_621_440))
    expect(new Uint8Array(await (await get(`/ipfs/${TREE}`, accept)).arrayBuffer())).toEqual(zip)
    expect(await (await get(`/ipfs/${HELLO}`, accept)).text()).toBe('hello world\n')
  })
})

describe('the trustless formats', () => {
  test.each([
    ['?format=raw', {}],
    ['', { accept: 'application/vnd.ipld.raw' }],
  ])('give a block as it is (%s)', async (query, headers) => {
    const response = await get(`/ipfs/${TREE}/a.txt${query}`, headers)
    expect(response.headers.get('content-type')).toBe('application/vnd.ipld.raw')
    expect(response.headers.get('etag')).toBe(`"${HELLO}.raw"`)
    expect(await response.text()).toBe('hello world\n')
  })

  test.each([
    // Blocks of the tree: root, a.txt, empty, sub, b.bin and its three chunks.
    ['', '', 8],
    ['/sub/b.bin', '', 6],
    ['/sub/b.bin', '&dag-scope=block', 3],
    ['/sub/b.bin', '&dag-scope=entity', 6],
    ['/sub', '&dag-scope=entity', 2],
    ['', '&dag-scope=block', 1],
  ])('give an archive that proves %s (%s) in %i blocks', async (path, scope, count) => {
    const response = await get(`/ipfs/${TREE}${path}?format=car${scope}`)
    expect(response.headers.get('content-type')).toBe(
      'application/vnd.ipld.car; version=1; order=dfs; dups=n',
    )
    const { roots, blocks } = await openCar(readBody(response.body))
    expect(roots.map(String)).toEqual([TREE])
    expect(await collect(blocks)).toHaveLength(count)
  })
})

describe('a refusal', () => {
  test.each([
    ['/ipfs/nonsense', 400, 'CID_INVALID'],
    ['/ipfs/', 400, 'CID_INVALID'],
    // sha1
    ['/ipfs/bafkrcfbclfrwhm66icyg7ga7xboyemjorqhnkei', 400, 'CID_UNSUPPORTED'],
    [`/ipfs/${TREE}/nothing`, 404, 'PATH_NOT_FOUND'],
    [`/ipfs/${TREE}/a.txt/below`, 404, 'NOT_A_FOLDER'],
    [`/ipfs/${TREE}/sub%2Fb.bin`, 400, 'PATH_INVALID'],
    [`/ipfs/${TREE}/%FF`, 400, 'PATH_INVALID'],
    ['/ipfs/bafkreibnoelefnzgwbcacyt4vh52ymxvzbjq7mmqhtcnwarfq4lzegsiqa', 404, 'BLOCK_NOT_FOUND'],
    [`/ipfs/${HELLO}?format=tar`, 406, 'FORMAT_UNSUPPORTED'],
    [`/ipfs/${HELLO}?format=car&dag-scope=some`, 406, 'FORMAT_UNSUPPORTED'],
    ['/elsewhere', 404, 'ROUTE_NOT_FOUND'],
  ])('of %s is %i %s', async (path, status, code) => {
    const response = await get(path)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({ code, status, title: expect.any(String) })
  })

  test('of what the operator denies is 410, also inside a folder', async () => {
    expect((await get(`/ipfs/${DENIED}`)).status).toBe(410)
    const { cid } = await addFile(store, bytes('denied'))
    const folder = await putFolderNode(store, [['x', cid]])
    expect((await get(`/ipfs/${folder}/x`)).status).toBe(410)
    expect((await app.request(`/api/v0/cat?arg=${DENIED}`, { method: 'POST' })).status).toBe(410)
  })

  test('of a range outside is 416 and says how much there is', async () => {
    const response = await get(`/ipfs/${HELLO}`, { range: 'bytes=12-' })
    expect(response.status).toBe(416)
    expect(response.headers.get('content-range')).toBe('bytes */12')
    expect(await response.json()).toMatchObject({ code: 'RANGE_NOT_SATISFIABLE' })
  })

  test('of a symbolic link is 400', async () => {
    const folder = await putFolderNode(store, [['l', await putLink(store, '/etc/passwd')]])
    expect(await (await get(`/ipfs/${folder}/l`)).json()).toMatchObject({ code: 'NOT_A_FILE' })
  })

  test('of a corrupt block is a 500 that the operator hears of, and no byte of it', async () => {
    const told: unknown[] = []
    const broken = {
      ...store,
      get: async () => {
        throw Object.assign(new Error('/var/secret/path'), { code: 'EIO' })
      },
    }
    const gateway = createGateway({ store: broken, onError: (error) => told.push(error) })
    const response = await gateway.request(`/ipfs/${HELLO}`)
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret')
    expect(told).toHaveLength(1)
  })
})

test('answers the same inside another app', async () => {
  const outer = new Hono().route('/', app)
  const response = await outer.request(`/ipfs/${TREE}/nothing`)
  expect(response.status).toBe(404)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(await response.json()).toMatchObject({ code: 'PATH_NOT_FOUND' })
  const refused = await outer.request('/api/v0/add', {
    method: 'POST',
    headers: { origin: 'https://x.example' },
  })
  expect(await refused.json()).toMatchObject({ code: 'ORIGIN_REFUSED' })
})

test('reads that kubo clients make', async () => {
  const post = (path: string) => app.request(`/api/v0/${path}`, { method: 'POST' })
  expect(await (await post(`cat?arg=/ipfs/${TREE}/a.txt&offset=6&length=5`)).text()).toBe('world')
  expect(Buffer.from(await (await post(`block/get?arg=${HELLO}`)).arrayBuffer()).toString()).toBe(
    'hello world\n',
  )
  expect(await (await post('version')).json()).toMatchObject({ Version: expect.any(String) })
  expect(await (await post('id')).json()).toMatchObject({ AgentVersion: expect.stringMatching(/^ruche\//) })
  expect(await (await post('cat?arg=x')).json()).toMatchObject({
    code: 'CID_INVALID',
    Message: expect.any(String),
    Type: 'error',
  })
  const cat = await post(`cat?arg=${LARGE}`)
  expect((await bytesOf(readBody(cat.body))).length).toBe(2_621_440)
})
