import { openLog } from '@ruche/service'
import { expect, test } from 'vitest'
import { createAdmissions, defaultRates } from './admission.ts'
import { createMarketApp } from './app.ts'
import { pretendChain } from './fixture/chain.ts'

type Parts = Parameters<typeof createMarketApp>[0]['parts']

const app = createMarketApp({
  log: openLog({ name: 'test', level: 'silent' }),
  // Nothing here is asked of the database.
  parts: {
    chain: pretendChain().facts,
    admissions: createAdmissions({ rates: defaultRates, nowMs: () => 0 }),
    version: '0',
    nowMs: () => 0,
  } as unknown as Parts,
})

test.each([
  ['an answer', '/v1/openapi.json', 200],
  ['a path nobody answers', '/v1/nowhere', 404],
  ['a refusal', '/v1/orders/app?pageSize=0', 400],
  ['an answer of the gateway', '/version', 200],
  ['a refusal of the gateway', '/challenge', 400],
])('pages of anywhere may read %s', async (_, path, status) => {
  const response = await app.request(path)
  expect(response.status).toBe(status)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
})

test.each(['/v1/orders/app', '/apporders'])('a browser that asks first may send to %s', async (path) => {
  const headers = {
    origin: 'http://elsewhere.example',
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type,authorization',
  }
  const response = await app.request(path, { method: 'OPTIONS', headers })
  expect(response.status).toBe(204)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(response.headers.get('access-control-allow-methods')).toContain('POST')
  expect(response.headers.get('access-control-allow-headers')).toBe('content-type,authorization')
})

test('a body whose length is not told is measured while it is read', async () => {
  const body = new Blob([new Uint8Array(1_048_577)]).stream()
  const init = { method: 'POST', body, duplex: 'half' } as RequestInit
  expect((await app.request('/v1/orders/app', init)).status).toBe(413)
})
