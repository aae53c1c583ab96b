import { utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findAuditBreak } from '@ruche/api'
import { formatIntelCollateral, parsePolicy, policyHash } from '@ruche/attestation'
import {
  BLANK_TD_REPORT,
  type DevelopmentIntel,
  writeDevelopmentCollateral,
  writeDevelopmentQuote,
} from '@ruche/attestation/development'
import { hubAbi } from '@ruche/contracts'
import { openSoftwarePlatform } from '@ruche/enclave'
import { authorizationHashOf, type Hex } from '@ruche/protocol'
import type { RunningPostgres } from '@ruche/service'
import { sql } from 'drizzle-orm'
import { type Abi, bytesToHex, recoverMessageAddress } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askRelease, type Tamper } from './fixture/enclave.ts'
import { openMarket, type TestDeal, type TestMarket } from './fixture/market.ts'
import { MEASUREMENT, openServer, openService, type TestService, writeRequest } from './fixture/service.ts'

let market: TestMarket
let server: RunningPostgres
let service: TestService
let deal: TestDeal

/** A key that is searched for wherever it must not be. */
const DATASET_KEY = 'c2VjcmV0LXRoYXQtbXVzdC1uZXZlci1iZS1zZWVuISE='

beforeAll(async () => {
  ;[market, server] = await Promise.all([openMarket(), openServer()])
  service = await openService({ market, server, name: 'release' })
  const { dataOwner, developer, requester } = market.accounts
  for (const [account, secret] of [
    [dataOwner, { kind: 'dataset', subject: market.assets.dataset, value: DATASET_KEY }],
    [developer, { kind: 'app', subject: market.assets.app, value: 'of the developer' }],
    [
      requester,
      { kind: 'requester', subject: market.addressOf('requester'), name: 'token', value: 'of the requester' },
    ],
  ] as const) {
    expect(
      (await service.call('PUT', '/v1/secrets', await writeRequest(service, account, secret))).status,
    ).toBe(204)
  }
  deal = await market.makeDeal({
    params: JSON.stringify({ iexec_args: 'a b', iexec_secrets: { '1': 'token' } }),
  })
  await untilFollowed(deal)
})

afterAll(async () => {
  await service?.close()
  await Promise.all([market?.stop(), server?.stop()])
})

async function untilFollowed({ dealId }: TestDeal, of = service) {
  while ((await of.store.findDealOrders(dealId)) === undefined)
    await new Promise((next) => setTimeout(next, 25))
}
const ask = (tamper?: Tamper) => askRelease(market, service, deal.taskId, tamper)

describe('an enclave that proves itself', () => {
  test('gets every secret the deal names, and the terms as the chain has them', async () => {
    const { status, open } = await ask()
    expect(status).toBe(200)
    const { terms, secrets } = await open()
    expect(secrets).toEqual({
      datasetKey: DATASET_KEY,
      datasetKeys: {},
      appSecret: 'of the developer',
      requesterSecrets: { '1': 'of the requester' },
    })
    expect(terms).toMatchObject({
      dealId: deal.dealId,
      taskId: deal.taskId,
      index: '0',
      worker: market.addressOf('worker'),
      app: { address: market.assets.app, type: 'WASM', checksum: `0x${'a'.repeat(64)}` },
      dataset: { address: market.assets.dataset, checksum: `0x${'d'.repeat(64)}` },
      botFirst: '0',
      botSize: '1',
    })
  })

  test('gets its key authorized by the broker', async () => {
    const { body, enclave } = await ask()
    const raw = authorizationHashOf(market.addressOf('worker'), deal.taskId, enclave.address)
    expect(await recoverMessageAddress({ message: { raw }, signature: body.authorization })).toBe(
      service.broker.address,
    )
  })

  test('leaves evidence that anybody can check again', async () => {
    const { enclave, request } = await ask()
    const { body } = await service.call('GET', `/v1/evidence/${deal.taskId}`)
    const record = body.evidence.find(
      ({ enclaveKey }: { enclaveKey: string }) => enclaveKey === enclave.address.toLowerCase(),
    )
    expect(record).toMatchObject({ taskId: deal.taskId, quote: request.quote, nonce: request.nonce })
    expect(record.collateral).toBe(service.platform.collateral)
  })

  test('and nobody else can open what is sealed to it', async () => {
    const [first, second] = [await ask(), await ask()]
    const mixed = { ...second, body: first.body }
    first.body.ct = second.body.ct
    await expect(first.open()).rejects.toMatchObject({ code: 'MESSAGE_UNREADABLE' })
    expect(JSON.stringify(mixed.body)).not.toContain(DATASET_KEY)
  })
})

/** Every refusal, with what it says. */
async function expectRefused(
  answer: Promise<{ status: number; body: { code: string; title: string } }>,
  code: string,
  why: RegExp,
) {
  const { status, body } = await answer
  expect(body).toMatchObject({ code, title: expect.stringMatching(why) })
  expect(status).toBeGreaterThanOrEqual(400)
}
const otherWord: Hex = `0x${'77'.repeat(32)}`
const otherAddress: Hex = `0x${'77'.repeat(20)}`

describe('evidence is refused', () => {
  test('when it is replayed with its challenge', async () => {
    const first = await ask()
    await expectRefused(
      service.call('POST', '/v1/releases', first.request),
      'CHALLENGE_REFUSED',
      /used before/,
    )
  })

  test('when an old quote comes with a new challenge', async () => {
    const old = await ask()
    const quote = () => new Uint8Array(Buffer.from(old.request.quote, 'base64'))
    await expectRefused(ask({ quote }), 'EVIDENCE_REFUSED', /does not answer this challenge/)
  })

  test.each([
    ['of another task', { taskId: otherWord }],
    ['of another chain', { chainId: 1 }],
    ['of another hub', { hub: otherAddress }],
    ['for another secrets service', { broker: otherAddress }],
    ['relayed from the enclave of another worker', { worker: otherAddress }],
    ['with the key to seal to swapped by the host', { publicKey: otherWord }],
    ['with the key to sign with swapped by the host', { enclaveKey: otherAddress }],
    ['for another challenge', { nonce: otherWord }],
  ])('when it is %s', async (_, binding) => {
    await expectRefused(ask({ binding }), 'EVIDENCE_REFUSED', /does not answer this challenge/)
  })

  test('when the code is another one', async () => {
    await expectRefused(
      ask({ measurement: `0x${'22'.repeat(48)}` }),
      'EVIDENCE_REFUSED',
      /MEASUREMENT_UNKNOWN/,
    )
  })

  test('when one bit of the signed part was changed', async () => {
    const quote = (genuine: Uint8Array) => genuine.map((byte, at) => (at === 300 ? byte ^ 1 : byte))
    await expectRefused(ask({ quote }), 'EVIDENCE_REFUSED', /signature/i)
  })

  test('when it is no quote at all, or cut off', async () => {
    await expectRefused(ask({ quote: () => new Uint8Array(100).fill(9) }), 'EVIDENCE_REFUSED', /./)
    await expectRefused(ask({ quote: (genuine) => genuine.slice(0, 900) }), 'EVIDENCE_REFUSED', /./)
  })

  test('when it is signed under another root', async () => {
    const other = openSoftwarePlatform({
      seed: new Uint8Array(32).fill(4),
      nowSeconds: Math.floor(Date.now() / 1000),
    })
    const foreign: Promise<Uint8Array>[] = []
    const first = await ask({
      quote: (genuine, reportData) => {
        foreign.push(
          other
            .providerOf(MEASUREMENT)
            .getEvidence(reportData)
            .then(({ quote }) => quote),
        )
        return genuine
      },
    })
    expect(first.status).toBe(200)
    const bytes = (await foreign[0])!
    await expectRefused(ask({ quote: () => bytes }), 'EVIDENCE_REFUSED', /./)
  })

  const seed = new Uint8Array(32).fill(3)
  const intel: DevelopmentIntel = {
    seed,
    certificates: { fromSeconds: Date.UTC(2026, 0, 1) / 1000, toSeconds: Date.UTC(2046, 0, 1) / 1000 },
  }
  const quoteOf = (change: Partial<typeof BLANK_TD_REPORT>) => (_: Uint8Array, reportData: Uint8Array) =>
    writeDevelopmentQuote(intel, {
      version: 4,
      kind: 'tdx',
      report: { ...BLANK_TD_REPORT, mrTd: MEASUREMENT, reportData: bytesToHex(reportData), ...change },
    })

  test.each<[string, Partial<typeof BLANK_TD_REPORT>, RegExp]>([
    ['is debugged', { tdAttributes: (1n << 28n) | 1n }, /DEBUG_ENABLED/],
    ['lets its host fake page faults', { tdAttributes: 0n }, /SEPT_VE_DISABLE/],
    [
      'runs under an outdated module',
      { teeTcbSvn: '0x05010300000000000000000000000000' },
      /No TCB level covers the TDX module/,
    ],
    ['runs under a foreign module', { mrSignerSeam: `0x${'55'.repeat(48)}` }, /module|signer/i],
    ['runs under an unknown module', { teeTcbSvn: '0x06020300000000000000000000000000' }, /module|TDX_02/i],
  ])('when the domain %s', async (_, change, why) => {
    await expectRefused(ask({ quote: quoteOf(change) }), 'EVIDENCE_REFUSED', why)
  })

  describe('by what its collateral says', () => {
    const nowSeconds = Math.floor(Date.now() / 1000)
    const period = { fromSeconds: nowSeconds - 1000, toSeconds: nowSeconds + 86_400 }
    const replace = async (text: string) => {
      await writeFile(join(service.folder, 'development.json'), text)
      await utimes(
        join(service.folder, 'development.json'),
        new Date(),
        new Date(Date.now() + Math.random() * 1e6),
      )
    }
    const write = (options: Partial<Parameters<typeof writeDevelopmentCollateral>[1]>) =>
      replace(formatIntelCollateral(writeDevelopmentCollateral(intel, { kind: 'tdx', period, ...options })))
    afterAll(() => replace(service.platform.collateral))

    test.each<[string, Parameters<typeof write>[0], RegExp]>([
      ['the platform was revoked', { revoked: ['pck'] }, /revoked/i],
      ['the authority of platforms was revoked', { revoked: ['authority'] }, /revoked/i],
      ['it has ended', { period: { fromSeconds: nowSeconds - 2000, toSeconds: nowSeconds - 1000 } }, /./],
      [
        'it was rolled back: older than what was seen before',
        { tcbInfo: { evaluationDataNumber: 16 } },
        /number 16; 17 was seen/,
      ],
    ])('when %s', async (_, options, why) => {
      await write(options)
      await expectRefused(ask(), 'EVIDENCE_REFUSED', why)
    })
  })
})

describe('nothing is released', () => {
  test('without a challenge of ours, or with one for another task or worker', async () => {
    await expectRefused(ask({ request: { nonce: otherWord } }), 'CHALLENGE_REFUSED', /not given here/)
    const stranger = await service.call('POST', '/v1/challenges', {
      taskId: deal.taskId,
      worker: otherAddress,
    })
    await expectRefused(
      ask({ request: { nonce: stranger.body.nonce } }),
      'CHALLENGE_REFUSED',
      /not given here/,
    )
  })

  test('after the minute of the challenge', async () => {
    const beforeRequest = async () => {
      service.clock.aheadMs = 61_000
    }
    await expectRefused(ask({ beforeRequest }), 'CHALLENGE_REFUSED', /was good until/)
    service.clock.aheadMs = 0
  })

  test('to a request that the worker did not sign', async () => {
    const sign = await market.accounts.stranger.signMessage({ message: 'hello' })
    await expectRefused(ask({ request: { sign } }), 'CHALLENGE_REFUSED', /not signed by/)
  })

  test('to a scheduler without a deal', async () => {
    const answer = askRelease(market, service, otherWord)
    await expectRefused(answer, 'RELEASE_EARLY', /not on the chain/)
  })

  test('to a worker without a seat, whoever signed one for it', async () => {
    await expectRefused(ask({ scheduler: market.accounts.stranger }), 'RELEASE_REFUSED', /has no seat/)
  })

  test('to a worker with a seat in another task', async () => {
    const other = await market.makeDeal()
    await expectRefused(ask({ seatTaskId: other.taskId }), 'RELEASE_REFUSED', /has no seat/)
  })

  test('for a deal that demands no TEE', async () => {
    const plain = await market.makeDeal({ tag: '', withDataset: false })
    await untilFollowed(plain)
    await expectRefused(askRelease(market, service, plain.taskId), 'RELEASE_REFUSED', /does not demand a TEE/)
  })

  test('before the task is started', async () => {
    const waiting = await market.makeDeal({ isInitialized: false })
    await expectRefused(askRelease(market, service, waiting.taskId), 'RELEASE_EARLY', /./)
  })

  test.each(['dataset', 'app'] as const)('once the owner of the %s closed its order', async (kind) => {
    const closing = await market.makeDeal()
    await untilFollowed(closing)
    const [name, role] =
      kind === 'dataset' ? (['Dataset', 'dataOwner'] as const) : (['App', 'developer'] as const)
    const { to, abi } = { to: market.deployment.hub, abi: hubAbi as Abi }
    const args = [{ order: closing.orders[kind], operation: 1, sign: '0x' }]
    await market.call(role, { to, abi, functionName: `manage${name}Order`, args })
    const isClosed = async () => {
      const orders = await service.store.findDealOrders(closing.dealId)
      return orders!.closed[kind]
    }
    while (!(await isClosed())) await new Promise((next) => setTimeout(next, 25))
    const answer = askRelease(market, service, closing.taskId)
    await expectRefused(answer, 'RELEASE_REFUSED', new RegExp(`the ${kind}'s owner closed`))
  })

  test('when a secret that the deal names was never stored', async () => {
    const lacking = await market.makeDeal({ params: JSON.stringify({ iexec_result_encryption: true }) })
    await untilFollowed(lacking)
    await expectRefused(
      askRelease(market, service, lacking.taskId),
      'RELEASE_INCOMPLETE',
      /the key for results of/,
    )
  })

  test('to code that the policy of the dataset’s owner does not name', async () => {
    const policy = parsePolicy({
      ...(await service.call('GET', '/v1/info')).body.defaultPolicy,
      references: [{ kind: 'tdx', mrTd: `0x${'99'.repeat(48)}` }],
    })
    const entry = {
      at: new Date().toISOString(),
      event: 'policy-set' as const,
      subject: market.assets.app,
      details: {},
    }
    const record = {
      version: 1,
      policyHash: policyHash(policy),
      policy: policy as unknown as Record<string, unknown>,
    }
    await service.store.addPolicy(market.assets.app, record, entry)
    await expectRefused(ask(), 'EVIDENCE_REFUSED', /MEASUREMENT_UNKNOWN/)
    await service.database.db.execute(sql`delete from policies`)
  })
})

describe('with confirmations', () => {
  test('a deal in the newest block is not believed yet', async () => {
    const careful = await openService({ market, server, name: 'careful', confirmations: 20 })
    try {
      const fresh = await market.makeDeal()
      await expectRefused(askRelease(market, careful, fresh.taskId), 'RELEASE_EARLY', /not confirmed/)
    } finally {
      await careful.close()
    }
  })

  test('a deal that a reorganisation undid gives nothing', async () => {
    const request = (method: string, params: unknown[] = []) =>
      market.client.request({ method, params } as never) as Promise<unknown>
    const snapshot = await request('evm_snapshot')
    const undone = await market.makeDeal()
    await untilFollowed(undone)
    expect((await askRelease(market, service, undone.taskId)).status).toBe(200)
    await request('evm_revert', [snapshot])
    await expectRefused(askRelease(market, service, undone.taskId), 'RELEASE_EARLY', /not on the chain/)
  })
})

describe('the audit', () => {
  test('has a line for every release and refusal, whole, for each owner concerned', async () => {
    const lines = await service.store.listAudit(market.assets.dataset, 1, 1000)
    expect(findAuditBreak(lines)).toBeUndefined()
    const entries = lines.map(({ entry }) => JSON.parse(entry))
    expect(entries[0]).toMatchObject({ event: 'secret-set' })
    const released = entries.find(({ event }) => event === 'released')
    expect(released.details).toMatchObject({
      dealId: deal.dealId,
      worker: market.addressOf('worker'),
      requester: market.addressOf('requester'),
      measurement: MEASUREMENT,
      tcbStatus: 'UpToDate',
      keyVersion: 1,
    })
    expect(entries.filter(({ event }) => event === 'refused').length).toBeGreaterThan(10)
    expect((await service.store.listAudit(market.addressOf('requester'), 1, 1000)).length).toBeGreaterThan(10)
  })

  test('cannot be changed, by the service’s own database user either', async () => {
    const { db } = service.database
    for (const change of [sql`update audit set entry = '{}'`, sql`delete from audit`, sql`truncate audit`]) {
      await expect(db.execute(change)).rejects.toThrow()
    }
  })

  test('is not filled by strangers: without a seat, one line a task', async () => {
    const count = async () => (await service.store.listAudit(market.assets.dataset, 1, 1000)).length
    await ask({ scheduler: market.accounts.stranger })
    const before = await count()
    for (let attempt = 0; attempt < 3; attempt += 1) await ask({ scheduler: market.accounts.stranger })
    expect(await count()).toBe(before)
  })
})

test('secrets are in no log, and in the database only encrypted', async () => {
  expect(service.logged.join('')).not.toContain(DATASET_KEY)
  const dump = await service.dump()
  for (const secret of [DATASET_KEY, 'of the developer', 'of the requester', 'ab'.repeat(32)])
    expect(dump).not.toContain(secret)
})
