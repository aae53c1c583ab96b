import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { appRegistryAbi, hubAbi, rlcAbi } from '@ruche/contracts'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ChainClient, createChainClient } from '../client.ts'
import { accountAt, openChain, tell } from '../fixture/local-chain.ts'
import { type Deployment, type DeployStep, deploy } from './index.ts'

const owner = accountAt(0)
let chain: Awaited<ReturnType<typeof openChain>>
let client: ChainClient
let folder: string
let journalPath: string
let deployments = 0

beforeAll(async () => {
  chain = await openChain({ blockTimeSeconds: 0.1, keepStates: true })
  client = createChainClient({ url: chain.url, pollMs: 25 })
  folder = await mkdtemp(path.join(tmpdir(), 'ruche-deploy-'))
})

afterAll(async () => {
  await chain.close()
  await rm(folder, { recursive: true })
})

beforeEach(() => {
  deployments += 1
  journalPath = path.join(folder, `${deployments}.json`)
})

/** A salt of its own per test, so that tests share a chain and no contract. */
function salt(): `0x${string}` {
  return `0x${deployments.toString(16).padStart(64, '0')}`
}

/** Runs a deployment and tells what it sent. */
async function deployAndWatch(overrides: Partial<Parameters<typeof deploy>[0]> = {}) {
  const steps: DeployStep[] = []
  const deployment = await deploy({
    client,
    account: owner,
    journalPath,
    salt: salt(),
    onStep: (step) => steps.push(step),
    ...overrides,
  })
  return { deployment, sent: steps.filter(({ status }) => status === 'sent').map(({ id }) => id), steps }
}

async function readHub(
  deployment: Deployment,
  functionName: 'owner' | 'token' | 'countCategory' | 'callbackgas',
) {
  return await client.readContract({ address: deployment.hub, abi: hubAbi, functionName })
}

describe('deploy', () => {
  test('leaves everything configured and owned by the owner', async () => {
    const { deployment, sent } = await deployAndWatch()
    const { hub, token } = deployment

    expect(sent).toHaveLength(13 + 12)
    expect(await readHub(deployment, 'owner')).toBe(owner.address)
    expect(await readHub(deployment, 'token')).toBe(token)
    expect(await readHub(deployment, 'countCategory')).toBe(5n)
    expect(await readHub(deployment, 'callbackgas')).toBe(200_000n)
    const category = await client.readContract({
      address: hub,
      abi: hubAbi,
      functionName: 'viewCategory',
      args: [4n],
    })
    expect(category).toEqual({ name: 'XL', description: '""', workClockTimeRef: 36_000n })
    for (const [kind, address] of [
      ['app', deployment.appRegistry],
      ['dataset', deployment.datasetRegistry],
      ['workerpool', deployment.workerpoolRegistry],
    ] as const) {
      const registry = { address, abi: appRegistryAbi }
      expect(await client.readContract({ ...registry, functionName: 'owner' })).toBe(owner.address)
      expect(await client.readContract({ ...registry, functionName: 'initialized' })).toBe(true)
      expect(await client.readContract({ ...registry, functionName: 'baseURI' })).toBe(
        `https://nfts-metadata.iex.ec/${kind}/31337/`,
      )
    }
    const supply = await client.readContract({
      address: token,
      abi: rlcAbi,
      functionName: 'balanceOf',
      args: [owner.address],
    })
    expect(supply).toBe(86_999_784_986_845_500n)
    const logs = await client.getLogs({ address: hub, fromBlock: 0n })
    expect(logs[0]?.blockNumber).toBeGreaterThanOrEqual(deployment.block)
  })

  test('takes two blocks: one for the contracts, one for the calls', async () => {
    const still = await openChain({ blockTimeSeconds: 3600 })
    try {
      const stillClient = createChainClient({ url: still.url, pollMs: 25 })
      const sent: string[] = []
      await deployAndWatch({
        client: stillClient,
        onStep: ({ id, status }) => {
          if (status === 'sent') sent.push(id)
          if (status === 'sent' && [13, 25].includes(sent.length)) void tell(stillClient, 'evm_mine')
        },
      })
      expect(await stillClient.getBlockNumber()).toBe(2n)
    } finally {
      await still.close()
    }
  })

  test('sends nothing the second time and answers the same', async () => {
    const first = await deployAndWatch()
    const nonce = await client.getTransactionCount({ address: owner.address })
    const second = await deployAndWatch()
    expect(second.sent).toEqual([])
    expect(second.deployment).toEqual(first.deployment)
    expect(await client.getTransactionCount({ address: owner.address })).toBe(nonce)
  })

  test('sends nothing when only the journal is lost; logs are then read from the first block', async () => {
    const first = await deployAndWatch()
    await rm(journalPath)
    const second = await deployAndWatch()
    expect(second.sent).toEqual([])
    expect(second.deployment).toEqual({ ...first.deployment, block: 0n })
  })

  test.each([1, 7, 11, 14, 20])('goes on after a stop at step %i, repeating nothing', async (stopAfter) => {
    const stop = new AbortController()
    const seen: string[] = []
    const interrupted = deploy({
      client,
      account: owner,
      journalPath,
      salt: salt(),
      signal: stop.signal,
      onStep: ({ id, status }) => {
        if (status !== 'sent') return
        seen.push(id)
        if (seen.length === stopAfter) stop.abort(new Error('stopped here'))
      },
    })
    await expect(interrupted).rejects.toThrow('stopped here')

    const { deployment, sent } = await deployAndWatch()
    expect(await readHub(deployment, 'countCategory')).toBe(5n)
    expect(sent.filter((id) => seen.includes(id))).toEqual([])
    expect(new Set([...seen, ...sent]).size).toBe(25)
  })

  test('goes on after its process was killed between sending and writing', async () => {
    const script = fileURLToPath(new URL('./fixture/deploy-alone.ts', import.meta.url))
    const child = spawn(process.execPath, [script, chain.url, journalPath, salt()], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const seen: string[] = []
    for await (const line of createInterface({ input: child.stdout })) {
      const [status, id = ''] = line.split(' ')
      if (status === 'sent') seen.push(id)
      if (id === 'hub.category.1') child.kill('SIGKILL')
    }

    const { deployment, sent } = await deployAndWatch()
    expect(seen).toContain('hub.category.1')
    expect(sent.filter((id) => seen.includes(id))).toEqual([])
    expect(await readHub(deployment, 'countCategory')).toBe(5n)
  })

  test('does again what a rollback of the chain undid', async () => {
    const before = await tell(client, 'evm_snapshot')
    const first = await deployAndWatch()
    await tell(client, 'evm_revert', [before])
    const second = await deployAndWatch()
    expect(second.sent).toHaveLength(25)
    expect({ ...second.deployment, block: 0n }).toEqual({ ...first.deployment, block: 0n })
  })

  test('takes an existing token', async () => {
    const { deployment: other } = await deployAndWatch()
    journalPath += '.second'
    deployments += 1
    const { deployment, sent } = await deployAndWatch({ token: other.token })
    expect(sent).not.toContain('token')
    expect(deployment.token).toBe(other.token)
    expect(await readHub(deployment, 'token')).toBe(other.token)
  })

  test('brings its own factory to a chain that has none', async () => {
    const common = '0x4e59b44847b379578588920cA78FbF26c0B4956C'
    const code = await client.getCode({ address: common })
    await tell(client, 'anvil_setCode', [common, '0x'])
    try {
      const { sent } = await deployAndWatch()
      expect(sent[0]).toBe('factory')
      expect(sent).toHaveLength(26)
      expect((await deployAndWatch()).sent).toEqual([])
    } finally {
      await tell(client, 'anvil_setCode', [common, code])
    }
  })

  test('refuses a token that is not there', async () => {
    const token = '0x2222222222222222222222222222222222222222'
    await expect(deployAndWatch({ token })).rejects.toMatchObject({ code: 'DEPLOY_TOKEN_MISSING' })
  })

  test('refuses the journal of another owner', async () => {
    await deployAndWatch()
    await expect(deployAndWatch({ account: accountAt(1) })).rejects.toMatchObject({
      code: 'DEPLOY_JOURNAL_FOREIGN',
      message: expect.stringContaining(`owner ${owner.address}, not ${accountAt(1).address}`),
    })
  })

  test('refuses the journal of another chain with the same id', async () => {
    await deployAndWatch()
    const record = JSON.parse(await readFile(journalPath, 'utf8'))
    await writeFile(journalPath, JSON.stringify({ ...record, genesis: `0x${'ab'.repeat(32)}` }))
    await expect(deployAndWatch()).rejects.toMatchObject({ code: 'DEPLOY_JOURNAL_FOREIGN' })
  })

  test('refuses a file that is no journal', async () => {
    await writeFile(journalPath, '{"version":')
    await expect(deployAndWatch()).rejects.toMatchObject({ code: 'DEPLOY_JOURNAL_UNREADABLE' })
  })
})
