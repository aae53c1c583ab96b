import { secretsDomain, secretsTypes } from '@ruche/api'
import { createPolicy, policyHash } from '@ruche/attestation'
import type { RunningPostgres } from '@ruche/service'
import { type Hex, keccak256, stringToBytes } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openMarket, type TestMarket } from './fixture/market.ts'
import { openServer, openService, type TestService, writeRequest } from './fixture/service.ts'
import { iexecMessage } from './iexec.ts'

let market: TestMarket
let server: RunningPostgres
let service: TestService

beforeAll(async () => {
  ;[market, server] = await Promise.all([openMarket(), openServer()])
  service = await openService({ market, server, name: 'owner' })
})
afterAll(async () => {
  await service?.close()
  await Promise.all([market?.stop(), server?.stop()])
})

const deadline = () => Math.floor(Date.now() / 1000) + 600
const dataset = () => market.assets.dataset
const write = async (
  secret: Partial<Parameters<typeof writeRequest>[2]>,
  role: 'dataOwner' | 'stranger' = 'dataOwner',
) =>
  service.call(
    'PUT',
    '/v1/secrets',
    await writeRequest(service, market.accounts[role], {
      kind: 'dataset',
      subject: dataset(),
      value: 'v',
      ...secret,
    }),
  )

describe('the owner of a dataset', () => {
  test('writes versions of its key, one after the other, each signature once', async () => {
    const request = await writeRequest(service, market.accounts.dataOwner, {
      kind: 'dataset',
      subject: dataset(),
      value: 'one',
    })
    expect((await service.call('PUT', '/v1/secrets', request)).status).toBe(204)
    expect((await service.call('PUT', '/v1/secrets', request)).body).toMatchObject({
      code: 'VERSION_CONFLICT',
    })
    expect((await write({ value: 'three', version: 3 })).body.title).toContain('the next one is 2')
    expect((await write({ value: 'two', version: 2 })).status).toBe(204)
  })

  test('and nobody else does, for no other value, and not for ever', async () => {
    expect((await write({ version: 3 }, 'stranger')).body).toMatchObject({
      code: 'OWNER_REFUSED',
      status: 401,
    })
    const request = await writeRequest(service, market.accounts.dataOwner, {
      kind: 'dataset',
      subject: dataset(),
      value: 'a',
      version: 3,
    })
    expect((await service.call('PUT', '/v1/secrets', { ...request, value: 'b' })).status).toBe(401)
    expect((await write({ version: 3, deadline: deadline() - 700 })).body).toMatchObject({
      code: 'REQUEST_EXPIRED',
    })
    expect((await write({ version: 3, deadline: deadline() + 3600 })).body).toMatchObject({
      code: 'REQUEST_EXPIRED',
    })
    const elsewhere = await writeRequest(
      { ...service, broker: market.accounts.stranger as never },
      market.accounts.dataOwner,
      { kind: 'dataset', subject: dataset(), value: 'c', version: 3 },
    )
    expect((await service.call('PUT', '/v1/secrets', elsewhere)).status).toBe(401)
  })

  test('sets a policy by the hash that is signed', async () => {
    const policy = createPolicy([{ kind: 'tdx', mrTd: `0x${'44'.repeat(48)}` }])
    const message = {
      subject: dataset(),
      policyHash: policyHash(policy),
      version: 1n,
      deadline: BigInt(deadline()),
    }
    const sign = await market.accounts.dataOwner.signTypedData({
      domain: secretsDomain({ chainId: service.chain.chainId, broker: service.broker.address }),
      types: secretsTypes,
      primaryType: 'PolicyWrite',
      message,
    })
    const request = { subject: dataset(), policy, version: 1, deadline: Number(message.deadline), sign }
    expect(
      (await service.call('PUT', '/v1/policies', { ...request, policy: { ...policy, isSmtAllowed: false } }))
        .status,
    ).toBe(401)
    expect(await service.call('PUT', '/v1/policies', request)).toMatchObject({
      status: 200,
      body: { policyHash: policyHash(policy) },
    })
  })

  test('reads what was stored and what was done with it, and no value', async () => {
    const message = { subject: dataset(), deadline: BigInt(deadline()) }
    const read = async (role: 'dataOwner' | 'stranger') =>
      service.call('POST', '/v1/records', {
        subject: dataset(),
        deadline: Number(message.deadline),
        sign: await market.accounts[role].signTypedData({
          domain: secretsDomain({ chainId: service.chain.chainId, broker: service.broker.address }),
          types: secretsTypes,
          primaryType: 'RecordsRead',
          message,
        }),
      })
    expect((await read('stranger')).status).toBe(401)
    const { body } = await read('dataOwner')
    expect(body.secrets.map(({ version }: { version: number }) => version)).toEqual([1, 2])
    expect(body.policies).toHaveLength(1)
    expect(body.audit.map(({ entry }: { entry: string }) => JSON.parse(entry).event)).toEqual([
      'secret-set',
      'secret-set',
      'policy-set',
    ])
    expect(JSON.stringify(body)).not.toContain('"two"')
  })

  test('removes what it stored; the next version follows', async () => {
    const message = {
      kind: 'dataset',
      subject: dataset(),
      name: '1',
      version: 2n,
      deadline: BigInt(deadline()),
    }
    const sign = await market.accounts.dataOwner.signTypedData({
      domain: secretsDomain({ chainId: service.chain.chainId, broker: service.broker.address }),
      types: secretsTypes,
      primaryType: 'SecretRemove',
      message,
    })
    const request = { ...message, version: 2, deadline: Number(message.deadline), sign }
    expect((await service.call('DELETE', '/v1/secrets', request)).status).toBe(204)
    expect(await service.store.findSecret({ kind: 'dataset', subject: dataset(), name: '1' })).toBeUndefined()
    expect((await service.call('DELETE', '/v1/secrets', request)).body).toMatchObject({
      code: 'SECRET_UNKNOWN',
    })
    expect((await write({ version: 3 })).status).toBe(204)
  })
})

describe('iExec’s SDK', () => {
  const push = async (
    method: 'POST' | 'PUT',
    path: string,
    {
      role = 'requester',
      subject,
      name,
      value,
    }: { role?: 'requester' | 'stranger' | 'developer'; subject: Hex; name?: string; value: string },
  ) => {
    const authorization = await market.accounts[role].signMessage({
      message: { raw: iexecMessage({ subject, name, value }) },
    })
    const response = await service.app.request(path, { method, headers: { authorization }, body: value })
    return { status: response.status, type: response.headers.get('content-type') }
  }
  const has = async (path: string) => (await service.app.request(path, { method: 'HEAD' })).status

  test('signs the message that its recorded domain begins', () => {
    expect(keccak256(stringToBytes('IEXEC_SMS_DOMAIN'))).toBe(
      '0x0a26923d45a019b77e856d0001681f98ab9707ec15b2b98048cc91eed00b6793',
    )
  })

  test('pushes an app’s secret once, as its developer', async () => {
    const subject = market.assets.app
    const path = `/apps/${subject}/secrets`
    const secret = { subject, name: '1', value: 'hello' }
    expect(await has(path)).toBe(404)
    expect((await push('POST', path, { ...secret, role: 'requester' })).status).toBe(401)
    expect((await push('POST', path, { ...secret, role: 'developer' })).status).toBe(204)
    expect(await has(path)).toBe(204)
    expect(await push('POST', path, { ...secret, role: 'developer' })).toMatchObject({
      status: 409,
      type: expect.stringContaining('json'),
    })
  })

  test('replaces an account’s secret, and an old message does not bring the old value back', async () => {
    const subject = market.addressOf('requester')
    const path = `/secrets/web2?ownerAddress=${market.accounts.requester.address}&secretName=iexec-result-dropbox-token`
    const secret = { subject, name: 'iexec-result-dropbox-token' }
    expect((await push('POST', path, { ...secret, value: 'one' })).status).toBe(204)
    expect((await push('POST', path, { ...secret, value: 'two' })).status).toBe(409)
    expect((await push('PUT', path, { ...secret, value: 'two' })).status).toBe(204)
    expect((await push('PUT', path, { ...secret, value: 'one' })).status).toBe(409)
  })

  test.each([
    ['a requester secret without a name of its own form', '/requesters/ADDRESS/secrets/a%20b', 400],
    ['a dataset nobody knows', '/secrets/web3?secretAddress=ADDRESS', 401],
  ])('is refused %s', async (_, path, status) => {
    const subject = market.addressOf('requester')
    expect((await push('POST', path.replace('ADDRESS', subject), { subject, value: 'x' })).status).toBe(
      status,
    )
  })

  test('is told when a secret is too long', async () => {
    const subject = market.addressOf('requester')
    const path = `/requesters/${subject}/secrets/long`
    expect((await push('POST', path, { subject, name: 'long', value: 'x'.repeat(4097) })).status).toBe(413)
    expect((await push('POST', path, { subject, name: 'long', value: 'x'.repeat(4096) })).status).toBe(204)
  })
})
