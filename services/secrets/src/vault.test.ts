import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Database, openDatabase, type RunningPostgres } from '@ruche/service'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createChallenge, verifyChallenge } from './challenge.ts'
import { openServer } from './fixture/service.ts'
import { type KeyWrapper, openMasterKey } from './master-key.ts'
import { createStore } from './store.postgres.ts'
import type { Place, Store } from './store.ts'
import { openVault } from './vault.ts'

let folder: string
let server: RunningPostgres
let database: Database
let store: Store
const subject = `0x${'ab'.repeat(20)}` as const
const place: Place = { kind: 'dataset', subject, name: '1', version: 1 }
const entry = { at: '2026-01-01T00:00:00.000Z', event: 'secret-set' as const, subject, details: {} }
const nowMs = Date.now()

beforeAll(async () => {
  ;[folder, server] = await Promise.all([mkdtemp(join(tmpdir(), 'ruche-vault-')), openServer()])
  const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))
  database = await openDatabase({ url: server.url, name: 'vault', migrationsFolder })
  store = createStore(database)
})
afterAll(async () => {
  await database?.close()
  await server?.stop()
  await rm(folder, { recursive: true })
})

async function fileKey(name: string, text: string): Promise<KeyWrapper> {
  await writeFile(join(folder, name), text)
  return openMasterKey({ url: `file://${join(folder, name)}` })
}

describe('a stolen database', () => {
  test('is worth nothing without the master key', async () => {
    const vault = await openVault({ store, master: await fileKey('first', 'aa'.repeat(32)), nowMs })
    await store.addSecret({ place, sealed: vault.seal(place, 'the key') }, entry)
    const found = (await store.findSecret(place))!
    expect(vault.open(place, found.sealed)).toBe('the key')
    const thief = await fileKey('thief', 'bb'.repeat(32))
    await expect(openVault({ store, master: thief, nowMs })).rejects.toMatchObject({
      code: 'MASTER_KEY_UNUSABLE',
    })
  })

  test('whose cipher texts were moved to another place is refused', async () => {
    const vault = await openVault({ store, master: await fileKey('first', 'aa'.repeat(32)), nowMs })
    const { sealed } = (await store.findSecret(place))!
    for (const other of [
      { ...place, version: 2 },
      { ...place, name: '2' },
      { ...place, kind: 'app' as const },
    ]) {
      expect(() => vault.open(other, sealed)).toThrow('cannot be decrypted')
    }
  })
})

describe('keys', () => {
  test('are wrapped anew by a new master key', async () => {
    const [first, second] = [
      await fileKey('first', 'aa'.repeat(32)),
      await fileKey('second', 'cc'.repeat(32)),
    ]
    const vault = await openVault({ store, master: second, previous: first, nowMs })
    expect(vault.open(place, (await store.findSecret(place))!.sealed)).toBe('the key')
    await expect(openVault({ store, master: first, nowMs })).rejects.toMatchObject({
      code: 'MASTER_KEY_UNUSABLE',
    })
  })

  test('that are old are replaced, and every value is encrypted anew', async () => {
    const master = await fileKey('second', 'cc'.repeat(32))
    const before = (await store.findSecret(place))!.sealed
    await database.db.execute(
      sql`update data_keys set created_at = now() - interval '91 days' where purpose = 'values'`,
    )
    const vault = await openVault({ store, master, nowMs })
    const after = (await store.findSecret(place))!.sealed
    expect(after.dataKeyId).not.toBe(before.dataKeyId)
    expect(after.cipherText).not.toBe(before.cipherText)
    expect(vault.open(place, after)).toBe('the key')
    expect((await store.listDataKeys()).map(({ id }) => id)).not.toContain(before.dataKeyId)
  })

  test('come from a passphrase as well', async () => {
    const open = (passphrase: string) => openMasterKey({ url: 'passphrase:', passphrase })
    const wrapped = await (await open('a long passphrase')).wrap(Buffer.alloc(32, 1))
    expect(await (await open('a long passphrase')).unwrap(wrapped)).toEqual(Buffer.alloc(32, 1))
    await expect((await open('another passphrase')).unwrap(wrapped)).rejects.toMatchObject({
      code: 'MASTER_KEY_UNUSABLE',
    })
  })

  test('come from a key service that shows a token', async () => {
    const service = createServer((request, response) => {
      const parts: Buffer[] = []
      request.on('data', (part) => parts.push(part))
      request.on('end', () => {
        const { value } = JSON.parse(Buffer.concat(parts).toString()) as { value: string }
        const isAllowed = request.headers.authorization === 'Bearer t0ken'
        response.writeHead(isAllowed ? 200 : 403, { 'content-type': 'application/json' })
        response.end(
          JSON.stringify({ value: request.url === '/v1/wrap' ? `wrapped:${value}` : value.slice(8) }),
        )
      })
    })
    await new Promise<void>((listening) => service.listen(0, '127.0.0.1', listening))
    try {
      const url = `http://127.0.0.1:${(service.address() as AddressInfo).port}/v1`
      const master = await openMasterKey({ url, token: 't0ken' })
      expect(await master.unwrap(await master.wrap(Buffer.from('key')))).toEqual(Buffer.from('key'))
      const stranger = await openMasterKey({ url })
      await expect(stranger.wrap(Buffer.from('key'))).rejects.toMatchObject({ code: 'MASTER_KEY_UNUSABLE' })
    } finally {
      service.close()
    }
    const gone = await openMasterKey({ url: `http://127.0.0.1:1/` })
    await expect(gone.wrap(Buffer.from('key'))).rejects.toMatchObject({
      code: 'KEY_SERVICE_UNAVAILABLE',
      retryable: true,
    })
  })

  test.each([
    ['a file that is missing', 'file:///nowhere/at/all'],
    ['no passphrase', 'passphrase:'],
    ['another scheme', 'ftp://host/key'],
  ])('do not come from %s', async (_, url) => {
    await expect(openMasterKey({ url })).rejects.toMatchObject({ code: 'MASTER_KEY_UNUSABLE' })
  })
})

describe('a challenge', () => {
  const key = Buffer.alloc(32, 1)
  const taskId = `0x${'01'.repeat(32)}` as const
  const worker = `0x${'02'.repeat(20)}` as const

  test('is good for its task and worker, for a minute, and no challenge of another service is', () => {
    const { nonce, expiresAt } = createChallenge({ key, taskId, worker, nowSeconds: 1_000 })
    const verify = (change: object = {}) =>
      verifyChallenge({ key, nonce, taskId, worker, nowSeconds: 1_059, ...change })
    expect(expiresAt).toBe(1_060)
    expect(verify()).toBe(1_060)
    expect(() => verify({ nowSeconds: 1_060 })).toThrow('was good until')
    expect(() => verify({ worker: subject })).toThrow('not given here')
    expect(() => verify({ taskId: `0x${'09'.repeat(32)}` })).toThrow('not given here')
    expect(() => verify({ key: Buffer.alloc(32, 2) })).toThrow('not given here')
    expect(() => verify({ nonce: `${nonce.slice(0, -1)}${nonce.endsWith('0') ? '1' : '0'}` })).toThrow(
      'not given here',
    )
  })
})
