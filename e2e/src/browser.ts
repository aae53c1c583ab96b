import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Network } from '@ruche/api'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { createWalletClient, type Hex, http } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The machine's own Chromium; undefined where there is none. */
export const chromiumPath = PLACES.find((path) => existsSync(path))

/** Starts the browser of this machine. */
export function openBrowser(): Promise<Browser> {
  // Containers run as root, where Chromium's own sandbox refuses to start.
  // SwiftShader draws in three dimensions where there is no graphics card.
  return chromium.launch({
    executablePath: chromiumPath as string,
    args: ['--no-sandbox', '--enable-unsafe-swiftshader'],
  })
}

/** Opens a page that collects what goes wrong on it. */
export async function openPage(context: BrowserContext): Promise<{ page: Page; troubles: string[] }> {
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text())
  })
  return { page, troubles }
}

/** What a person with the wallet decides when it asks. */
export type Decision = 'sign' | 'refuse'

/**
 * Puts a wallet into every page of a context, announced as extensions do (EIP-6963). Its key stays outside the browser;
 * `decide` stands for the person in front of it.
 */
export async function addWallet(
  context: BrowserContext,
  { network, decide }: { network: Network; decide: () => Decision },
): Promise<{ address: Hex; asked: string[] }> {
  const account = privateKeyToAccount(generatePrivateKey())
  const wallet = createWalletClient({ account, transport: http(network.rpcUrl) })
  const asked: string[] = []
  let isConnected = false
  await context.exposeFunction('rucheTestWallet', async (method: string, params: unknown[]) => {
    switch (method) {
      case 'eth_requestAccounts':
        isConnected = true
        return { result: [account.address] }
      case 'eth_accounts':
        return { result: isConnected ? [account.address] : [] }
      case 'eth_chainId':
        return { result: `0x${network.chainId.toString(16)}` }
    }
    if (method !== 'eth_signTypedData_v4' && method !== 'eth_sendTransaction') {
      return { result: await wallet.request({ method, params } as never) }
    }
    asked.push(method)
    if (decide() === 'refuse') return { error: { code: 4001, message: 'User rejected the request.' } }
    if (method === 'eth_signTypedData_v4') {
      return { result: await account.signTypedData(JSON.parse(params[1] as string)) }
    }
    const { to, data, value, gas } = params[0] as Record<'to' | 'data' | 'value' | 'gas', Hex>
    const amounts = { value: BigInt(value ?? 0), gas: BigInt(gas) }
    return { result: await wallet.sendTransaction({ chain: null, to, data, ...amounts }) }
  })
  await context.addInitScript(announceWallet)
  return { address: account.address.toLowerCase() as Hex, asked }
}

/** Runs in the page. */
function announceWallet(): void {
  type Ask = (method: string, params: unknown[]) => Promise<{ result?: unknown; error?: object }>
  const ask = (globalThis as unknown as { rucheTestWallet: Ask }).rucheTestWallet
  const provider = {
    async request({ method, params = [] }: { method: string; params?: unknown[] }) {
      const { result, error } = await ask(method, params)
      if (error !== undefined) throw Object.assign(new Error('The wallet refused.'), error)
      return result
    },
    on: () => undefined,
    removeListener: () => undefined,
  }
  const info = {
    uuid: '7d2a3f1e-0000-4000-8000-000000000001',
    name: 'Test wallet',
    rdns: 'example.ruche.test',
    icon: 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>',
  }
  const detail = Object.freeze({ info, provider })
  const announce = () => globalThis.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail }))
  globalThis.addEventListener('eip6963:requestProvider', announce)
  announce()
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong with the page as it is, one line each. */
export async function findAccessibilityFaults(page: Page): Promise<string[]> {
  // As a debugger would: the pages' own policy lets no foreign script in.
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    type Axe = {
      run(): Promise<{ violations: { id: string; nodes: { html: string; target: unknown[] }[] }[] }>
    }
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run()
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  })
}
