import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Network } from '@ruche/api'
import { openLog } from '@ruche/service'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faucetNotNeeded } from '../errors.ts'
import { createConsoleApp } from './app.ts'
import { type Page, readPages } from './pages.ts'

const ADDRESS = `0x${'ab'.repeat(20)}`
const network = {
  rpcUrl: 'http://127.0.0.1:7413',
  marketUrl: 'http://127.0.0.1:7410',
  storageUrl: 'http://127.0.0.1:7411',
} as Network

let folder: string
let pages: ReadonlyMap<string, Page>
const log = openLog({ name: 'test', stream: { write: () => undefined } as never })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruche-console-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), '<!doctype html>')
  await writeFile(join(folder, 'assets', 'a-1.js'), 'plain')
  await writeFile(join(folder, 'assets', 'a-1.js.br'), 'shorter')
  pages = (await readPages(folder)) as ReadonlyMap<string, Page>
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const open = (options: Partial<Parameters<typeof createConsoleApp>[0]> = {}) =>
  createConsoleApp({ pages, network: () => network, faucet: undefined, log, ...options })

describe('the console', () => {
  test('answers every page of the application with its first file, under a policy that names the services', async () => {
    const answer = await open().request('/deals/0x12')
    expect(await answer.text()).toBe('<!doctype html>')
    const policy = answer.headers.get('content-security-policy')
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain(
      "connect-src 'self' https: http://127.0.0.1:* http://localhost:* http://127.0.0.1:7413 http://127.0.0.1:7410 http://127.0.0.1:7411",
    )
  })

  test('gives files that are named by content in the form the browser takes, to keep for ever', async () => {
    const answer = await open().request('/assets/a-1.js', { headers: { 'accept-encoding': 'gzip, br' } })
    expect(answer.headers.get('content-encoding')).toBe('br')
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect(await answer.text()).toBe('shorter')
    const plain = await open().request('/assets/a-1.js')
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(await plain.text()).toBe('plain')
  })

  test('says how to build it when it has not been built', async () => {
    expect(await readPages(join(folder, 'nowhere'))).toBeUndefined()
    const answer = await open({ pages: undefined }).request('/')
    expect(answer.status).toBe(503)
    expect(await answer.json()).toMatchObject({ code: 'CONSOLE_MISSING' })
  })

  test('tells which network it is for', async () => {
    expect(await (await open().request('/network.json')).json()).toEqual(network)
  })
})

describe('the faucet', () => {
  const post = (body: string, faucet: Parameters<typeof createConsoleApp>[0]['faucet']) =>
    open({ faucet }).request('/faucet', { method: 'POST', body })
  const faucet = {
    give: async (account: string) => {
      throw faucetNotNeeded(account)
    },
    stop: async () => undefined,
  }

  test('is not there on other networks', async () => {
    expect((await post('{}', undefined)).status).toBe(404)
  })

  test('refuses what names no account, and accounts that have enough', async () => {
    expect(await (await post('{}', faucet)).json()).toMatchObject({
      code: 'FAUCET_REQUEST_INVALID',
      status: 400,
    })
    const answer = await post(JSON.stringify({ account: ADDRESS }), faucet)
    expect(answer.status).toBe(409)
  })
})
