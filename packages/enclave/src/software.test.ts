import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { appraise, createPolicy, parseIntelCollateral, parseQuote, verifyQuote } from '@ruche/attestation'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { verifyDevelopmentRoot } from './development-root.ts'
import { openEnclaves } from './host.ts'
import { measureImage } from './image.ts'
import { openPlatformSeed, openSoftwarePlatform } from './software-platform.ts'

const nowSeconds = Date.UTC(2026, 5, 1) / 1000
const seed = new Uint8Array(32).fill(1)
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruche-enclave-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('the software platform', () => {
  const platform = openSoftwarePlatform({ seed, nowSeconds })
  const measurement = `0x${'ab'.repeat(48)}` as const

  async function verify(roots?: { intel: readonly `0x${string}`[]; amd: [] }) {
    const { quote } = await platform.providerOf(measurement).getEvidence(new Uint8Array(64).fill(7))
    const collateral = parseIntelCollateral(platform.collateral)
    return verifyQuote({ quote: parseQuote(quote), collateral, nowSeconds, roots })
  }

  test('quotes a measured image so that a verifier who knows its root accepts it', async () => {
    const result = await verify({ intel: [platform.rootDigest], amd: [] })
    expect(result.reportData).toBe(`0x${'07'.repeat(64)}`)
    expect(appraise(result, createPolicy([{ kind: 'tdx', mrTd: measurement }]))).toEqual([])
  })

  test('is nothing to a verifier with the roots of hardware', async () => {
    await expect(verify()).rejects.toMatchObject({ code: 'ATT_ROOT_UNKNOWN' })
  })

  test('keeps its root as long as its seed, and has another for another', async () => {
    const path = join(folder, 'seed')
    const made = await openPlatformSeed(path)
    expect(await openPlatformSeed(path)).toEqual(made)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(openSoftwarePlatform({ seed, nowSeconds: nowSeconds + 9999 }).rootDigest).toBe(platform.rootDigest)
    expect(openSoftwarePlatform({ seed: made, nowSeconds }).rootDigest).not.toBe(platform.rootDigest)
  })

  test('is refused in production and on every chain of more than one machine', () => {
    const root = platform.rootDigest
    expect(() => verifyDevelopmentRoot({ root, chainId: 31_337, isProduction: false })).not.toThrow()
    expect(() => verifyDevelopmentRoot({ root, chainId: 31_337, isProduction: true })).toThrow(
      'production build',
    )
    expect(() => verifyDevelopmentRoot({ root, chainId: 42_161, isProduction: false })).toThrow('chain 42161')
    expect(() => verifyDevelopmentRoot({ root: undefined, chainId: 1, isProduction: true })).not.toThrow()
  })
})

describe('the measurement of an image', () => {
  test('changes with any file and any name, and not with the place or with tests', async () => {
    const write = (name: string, text: string) => writeFile(join(folder, name), text)
    const measure = (name = 'code') => measureImage([{ name, path: folder }])
    await write('a.ts', 'one')
    await write('b.ts', 'two')
    const first = await measure()
    expect(first).toMatch(/^0x[0-9a-f]{96}$/)
    await write('a.test.ts', 'a test')
    expect(await measure()).toBe(first)
    expect(await measure('other')).not.toBe(first)
    await write('b.ts', 'Two')
    expect(await measure()).not.toBe(first)
  })
})

describe('a process of an enclave', () => {
  const entry = fileURLToPath(new URL('./fixture/main.ts', import.meta.url))
  const evidence = openSoftwarePlatform({ seed, nowSeconds }).providerOf(`0x${'01'.repeat(48)}`)
  const enclaves = openEnclaves(entry)
  afterAll(() => enclaves.close())
  const run = (job: string, signal = new AbortController().signal) =>
    enclaves.run({
      job,
      services: { evidence, answer: async (question, value) => `${question}: ${value}` },
      signal,
    })

  test('starts without the environment of its host, asks it and answers', async () => {
    expect(await run('describe')).toEqual({
      environment: [],
      answer: 'name: x',
      quoteBytes: expect.any(Number),
      pid: expect.any(Number),
    })
  })

  test('is each job’s own, also where one waited for it', async () => {
    const pids = [await run('describe'), await run('describe')].map((told) => (told as { pid: number }).pid)
    expect(new Set(pids).size).toBe(2)
  })

  test('passes its failure on as one', async () => {
    await expect(run('fail')).rejects.toMatchObject({ code: 'EVIDENCE_UNAVAILABLE', retryable: true })
  })

  test('that ends without an answer is lost', async () => {
    await expect(run('exit')).rejects.toMatchObject({ code: 'ENCLAVE_LOST' })
  })

  test('ends when it is stopped', async () => {
    const stop = new AbortController()
    const running = run('hang', stop.signal)
    setTimeout(() => stop.abort(new Error('enough')), 300)
    await expect(running).rejects.toThrow('enough')
  })
})
