import { addressSchema, type Network } from '@ruche/api'
import { createApp, type Log } from '@ruche/service'
import type { Context } from 'hono'
import { z } from 'zod'
import { consoleMissing, faucetRequestInvalid } from '../errors.ts'
import type { Faucet } from './faucet.ts'
import { chooseBody, type Page } from './pages.ts'

/** Makes what answers at the console's address: its files, the network it is for, and the faucet of a local network. */
export function createConsoleApp({
  pages,
  network,
  faucet,
  log,
}: {
  pages: ReadonlyMap<string, Page> | undefined
  network: () => Network | undefined
  faucet: Faucet | undefined
  log: Log
}) {
  const app = createApp({
    log,
    statuses: {
      CONSOLE_MISSING: 503,
      FAUCET_REQUEST_INVALID: 400,
      FAUCET_NOT_NEEDED: 409,
    },
  })
  app.get('/healthz', (c) => c.json({ status: 'ok' }))
  app.get('/network.json', (c) => {
    const described = network()
    if (described === undefined) return c.json({ title: 'The network is starting.' }, 503)
    return c.json(described, 200, { 'cache-control': 'no-store', 'access-control-allow-origin': '*' })
  })
  if (faucet !== undefined) {
    app.post('/faucet', async (c) => {
      const asked = z.object({ account: addressSchema }).safeParse(await c.req.json().catch(() => undefined))
      if (!asked.success) throw faucetRequestInvalid()
      return c.json(await faucet.give(asked.data.account))
    })
  }
  app.get('*', (c) => {
    if (pages === undefined) throw consoleMissing()
    const exact = pages.get(c.req.path)
    // Every other address is a page of the application, which reads the address itself.
    return answer(c, exact ?? (pages.get('/index.html') as Page))
  })
  return app

  function answer(c: Context, page: Page): Response {
    const { encoding, body } = chooseBody(page, c.req.header('accept-encoding') ?? '')
    return new Response(new Uint8Array(body), {
      headers: {
        'content-type': page.type,
        'cache-control': page.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
        vary: 'accept-encoding',
        ...(encoding === 'plain' ? {} : { 'content-encoding': encoding }),
        ...(page.type.startsWith('text/html') ? guards(originsOf(network())) : {}),
      },
    })
  }
}

/** Where the pages may connect to: the services of this network, and nothing else. */
function originsOf(network: Network | undefined): string[] {
  if (network === undefined) return []
  const urls = [
    network.rpcUrl,
    network.marketUrl,
    network.storageUrl,
    network.schedulerUrl,
    network.faucetUrl,
  ]
  return [...new Set(urls.filter((url) => url !== undefined).map((url) => new URL(url).origin))]
}

function guards(origins: readonly string[]): Record<string, string> {
  return {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "worker-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      `img-src 'self' data: blob: ${origins.join(' ')}`,
      // Pools are where the market says they are: what they answer is checked against the chain.
      `connect-src 'self' https: http://127.0.0.1:* http://localhost:* ${origins.join(' ')}`,
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  }
}
