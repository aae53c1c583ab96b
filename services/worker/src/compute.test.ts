import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decryptResult, generateResultIdentity, recipientOf, unzipInto } from '@ruche/encryption'
import { createWasmRuntime, digestOutput } from '@ruche/sandbox'
import { type Hex, keccak256, toHex, zeroHash } from 'viem'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createContentCache } from './cache/content-cache.ts'
import { type ComputeParts, computeMetered, computeTask } from './compute.ts'
import { openHandover } from './handover.ts'
import type { RunTerms } from './ledger.ts'

const CID = 'bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi'
const MIB = 1024 * 1024

/** `(module (memory (export "memory") 1) (func (export "_start")))` by hand: it does nothing and ends well. */
const IDLE = Uint8Array.from([
  0,
  0x61,
  0x73,
  0x6d,
  1,
  0,
  0,
  0, // magic, version
  1,
  4,
  1,
  0x60,
  0,
  0, // one type: () → ()
  3,
  2,
  1,
  0, // one function of it
  5,
  3,
  1,
  0,
  1, // one memory of a page
  7,
  19,
  2,
  6,
  ...Buffer.from('memory'),
  2,
  0,
  6,
  ...Buffer.from('_start'),
  0,
  0,
  10,
  4,
  1,
  2,
  0,
  0x0b, // its body: end
])

/** A program that counts to 100 000: `(loop (br_if 0 (i32.lt_u (local.tee 0 (i32.add (local.get 0) (i32.const 1))) …)))`. */
const COUNT = Buffer.from(
  '0061736d0100000001040160000003020100070a01065f73746172740000' +
    '0a17011501017f0340200041016a220041a08d06490d000b0b',
  'hex',
)
const sha256 = (bytes: Uint8Array): Hex => `0x${createHash('sha256').update(bytes).digest('hex')}`

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruche-compute-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function setUp(over: Partial<RunTerms> = {}, program: Uint8Array = IDLE): Promise<ComputeParts> {
  const source = join(folder, 'source')
  await writeFile(source, program)
  const terms: RunTerms = {
    appType: 'WASM',
    appLocation: `/ipfs/${CID}`,
    appChecksum: sha256(program),
    tag: zeroHash,
    hasDataset: false,
    hasCallback: false,
    params: '',
    maxRuntimeSeconds: 300n,
    startTime: 1_700_000_000n,
    botFirst: 0n,
    botSize: 1n,
    ...over,
  }
  return {
    ledger: { readTerms: async () => terms },
    cache: createContentCache({
      folder: join(folder, 'cache'),
      storehouse: { fetchFile: (_, target) => copyFile(source, target) },
      nowMs: () => performance.now(),
    }),
    runtimes: [createWasmRuntime()],
    limits: {
      wallMs: 20_000,
      memoryBytes: 64 * MIB,
      outputBytes: MIB,
      fileCount: 100,
      logBytes: 1_000,
      processCount: 16,
      cpuCount: 1,
    },
    lie: () => undefined,
    onRun: () => undefined,
  }
}

const word = (n: number): Hex => `0x${n.toString(16).padStart(64, '0')}`
const held = {
  status: 'computing' as const,
  assignment: {
    taskId: word(1),
    dealId: word(2),
    index: 0n,
    enclaveChallenge: `0x${'00'.repeat(20)}` as Hex,
    authorization: '0x' as Hex,
  },
}
const compute = (parts: ComputeParts) =>
  computeTask(parts, held, join(folder, 'task'), new AbortController().signal)
const errorFile = () => readFile(join(folder, 'task', 'output', 'error.json'), 'utf8')

test('an idle program gives the digest of its empty output', async () => {
  // stdout.txt is the only output: sha-256 of no bytes.
  expect(await compute(await setUp())).toEqual({ digest: sha256(new Uint8Array()) })
})

test('a second run starts from a clean output and gives the same', async () => {
  const parts = await setUp()
  const first = await compute(parts)
  await writeFile(join(folder, 'task', 'output', 'left-over'), 'x')
  expect(await compute(parts)).toEqual(first)
})

test('a program that reaches the requester’s limit of fuel ends there, on every machine', async () => {
  const usages: (bigint | undefined)[] = []
  const onRun: ComputeParts['onRun'] = (_, { usage }) => usages.push(usage.fuel)
  const parts = { ...(await setUp({ params: '{"ruche_fuel_limit":1000}' }, COUNT)), onRun }
  const { digest } = await compute(parts)
  expect(await errorFile()).toBe('{"code":"FUEL_LIMIT"}')
  expect((await compute(parts)).digest).toBe(digest)
  expect(usages).toEqual([1_000n, 1_000n])
})

test('a limit of fuel is refused where none is counted', async () => {
  const parts = await setUp({ params: '{"ruche_fuel_limit":1000}', appType: 'DOCKER' })
  const runtime = { ...parts.runtimes[0]!, type: 'DOCKER' as const }
  await compute({ ...parts, runtimes: [runtime] })
  expect(await errorFile()).toBe('{"code":"WISH_UNSUPPORTED"}')
})

test('a long run keeps its state when its worker leaves, and goes on from there', async () => {
  const limits = { wallMs: 3_600_000 }
  const parts = await setUp({ maxRuntimeSeconds: 3_600n }, COUNT)
  const long = { ...parts, limits: { ...parts.limits, ...limits } }
  const left = computeTask(long, held, join(folder, 'task'), AbortSignal.abort(new Error('stopping')))
  await expect(left).rejects.toMatchObject({ code: 'RUN_STOPPED' })
  const state = join(folder, 'task', 'checkpoint', 'state')
  expect(existsSync(state)).toBe(true)
  let fuel: bigint | undefined
  const onRun: ComputeParts['onRun'] = (_, { usage }) => {
    fuel = usage.fuel
  }
  expect(await compute({ ...long, onRun })).toEqual({ digest: sha256(new Uint8Array()) })
  expect(existsSync(state)).toBe(false)
  const resumed = fuel
  await compute({ ...parts, onRun })
  expect(fuel).toBe(resumed)
})

describe('a result for one reader alone', () => {
  const output = () => join(folder, 'task', 'output')
  const paramsFor = async (identity: string) =>
    JSON.stringify({ iexec_result_encryption: true, ruche_result_key: await recipientOf(identity) })

  test('has the digest of the plain output, which its reader finds inside', async () => {
    const identity = await generateResultIdentity()
    const { digest } = await compute(await setUp({ params: await paramsFor(identity) }))
    expect(digest).toBe(sha256(new Uint8Array()))
    expect(await readdir(output())).toEqual(['iexec_out.zip.age'])
    const bytes = await readFile(join(output(), 'iexec_out.zip.age'))
    const opened = await mkdtemp(join(folder, 'opened-'))
    await unzipInto(await decryptResult([{ name: 'iexec_out.zip.age', bytes }], identity), opened)
    expect(await digestOutput(opened)).toMatchObject({ digest, covered: ['stdout.txt'] })
  })

  test('is the same from every worker, so that they name one place for it', async () => {
    const parts = await setUp({ params: await paramsFor(await generateResultIdentity()) })
    const once = async () => {
      const { digest } = await compute(parts)
      return { digest, cipherText: sha256(await readFile(join(output(), 'iexec_out.zip.age'))) }
    }
    expect(await once()).toEqual(await once())
  })

  test('is none for a key that is none, and every worker says so', async () => {
    const ruche_result_key = `age1${'q'.repeat(58)}`
    await compute(
      await setUp({ params: JSON.stringify({ iexec_result_encryption: true, ruche_result_key }) }),
    )
    expect(await errorFile()).toBe('{"code":"RESULT_KEY_MALFORMED"}')
  })

  test('is none in a round, where the content itself is compared', async () => {
    const parts = await setUp({ params: await paramsFor(await generateResultIdentity()) })
    const path = join(folder, 'task')
    await computeMetered(parts, held.assignment, path, new AbortController().signal)
    expect(await errorFile()).toBe('{"code":"WISH_UNSUPPORTED"}')
  })
})

test('a run that is told where to stop goes on from its state in the end', async () => {
  const fuels: (bigint | undefined)[] = []
  const onRun: ComputeParts['onRun'] = (_, { usage }) => fuels.push(usage.fuel)
  const parts = { ...(await setUp({}, COUNT)), onRun }
  const { digest } = await compute(parts)
  const [all = 0n] = fuels
  for (const fuel of [all / 3n, (all * 2n) / 3n])
    await expect(compute({ ...parts, checkpoint: { fuel } })).rejects.toMatchObject({ code: 'RUN_STOPPED' })
  expect((await compute({ ...parts, checkpoint: {} })).digest).toBe(digest)
  const [whole, resumed] = fuels
  expect(fuels).toHaveLength(2)
  expect(resumed).toBe(whole)
})

test('a long run that one worker leaves goes on at another of its owner, and nowhere else', async () => {
  const parts = await setUp({ maxRuntimeSeconds: 3_600n }, COUNT)
  const shared = join(folder, 'shared')
  const runs: { at: string; fuel: bigint | undefined }[] = []
  const workerOf = (at: string, digit: string): ComputeParts => ({
    ...parts,
    limits: { ...parts.limits, wallMs: 3_600_000 },
    handover: openHandover(shared, `0x${digit.repeat(40)}`),
    onRun: (_, { usage }) => runs.push({ at, fuel: usage.fuel }),
  })
  const computeAt = (at: string, digit: string, signal = new AbortController().signal) =>
    computeTask(workerOf(at, digit), held, join(folder, at), signal)
  const { digest } = await computeAt('alone', 'a')

  const left = computeAt('leaver', 'b', AbortSignal.abort(new Error('stopping')))
  await expect(left).rejects.toMatchObject({ code: 'RUN_STOPPED' })
  expect(existsSync(join(folder, 'leaver', 'checkpoint'))).toBe(false)
  // The run that is stopped at once at the other one too began from the state: its own is left in turn.
  const again = computeAt('taker', 'c', AbortSignal.abort(new Error('stopping')))
  await expect(again).rejects.toMatchObject({ code: 'RUN_STOPPED' })
  expect(await readdir(shared)).toEqual([held.assignment.taskId])
  expect((await computeAt('last', 'd')).digest).toBe(digest)
  expect(await readdir(shared)).toEqual([])
  const [alone, last] = runs
  expect(runs.map(({ at }) => at)).toEqual(['alone', 'last'])
  expect(last?.fuel).toBe(alone?.fuel)
})

test('a liar’s digest is another, and its files are what it commits to', async () => {
  const parts = await setUp()
  const { digest } = await compute({ ...parts, lie: () => '0xabcd' })
  expect(digest).toBe(sha256(Buffer.from('0xabcd')))
  expect(await readFile(join(folder, 'task', 'output', 'stdout.txt'), 'utf8')).toBe('0xabcd')
})

describe('what every honest worker finds wrong alike is a result', () => {
  test('a program that is not WebAssembly', async () => {
    const { digest } = await compute(await setUp({}, Buffer.from('Dear workers')))
    expect(await errorFile()).toBe('{"code":"NOT_WASM"}')
    expect(digest).toBe(sha256(Buffer.from('{"code":"NOT_WASM"}')))
  })

  test.each([
    ['parameters nobody knows', '{"iexec_speed":"fast"}', 'PARAMS_UNKNOWN_KEY'],
    ['arguments with an open quote', '"half', 'PARAMS_BAD_QUOTES'],
    ['an encrypted result without a key for it', '{"iexec_result_encryption":true}', 'WISH_UNSUPPORTED'],
    [
      'an input that cannot be checked',
      '{"iexec_input_files":["https://example.org/x"]}',
      'INPUT_UNVERIFIABLE',
    ],
  ])('%s', async (_, params, code) => {
    await compute(await setUp({ params }))
    expect(await errorFile()).toBe(`{"code":"${code}"}`)
  })

  test('a dataset, which nobody reads yet', async () => {
    await compute(await setUp({ hasDataset: true }))
    expect(await errorFile()).toBe('{"code":"WISH_UNSUPPORTED"}')
  })

  test('a failure told to a callback is no bytes', async () => {
    const { digest, callbackData } = await compute(await setUp({ hasCallback: true }, Buffer.from('x')))
    expect(callbackData).toBe('0x')
    expect(digest).toBe(keccak256(toHex('')))
  })
})

describe('what is this worker’s or the developer’s matter is not', () => {
  test('an app of a type it has no runtime for', async () => {
    await expect(compute(await setUp({ appType: 'DOCKER' }))).rejects.toMatchObject({
      code: 'RUNTIME_MISSING',
    })
  })

  test('a program whose bytes are not the registered ones', async () => {
    await expect(compute(await setUp({ appChecksum: word(7) }))).rejects.toMatchObject({
      code: 'PROGRAM_MISMATCH',
    })
  })
})
