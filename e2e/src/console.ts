import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Network } from '@ruche/api'
import type { Locator, Page } from 'playwright-core'
import type { Hex } from 'viem'
import { addWallet, type Decision, openBrowser, openPage } from './browser.ts'

/** Where tests leave pictures of the pages. */
const PICTURES = fileURLToPath(new URL('../../.tmp/console/', import.meta.url))

/** The console of a network in a browser whose wallet a person decides for. */
export type ConsoleVisit = {
  page: Page
  url: string
  wallet: { address: Hex; asked: string[] }
  /** What went wrong on the page, unseen. */
  troubles: string[]
  decide: (decision: Decision) => void
  button: (name: string | RegExp) => Locator
  shown: (text: string | RegExp, timeoutMs?: number) => Promise<void>
  /** Leaves a picture of the whole page. */
  picture: (name: string) => Promise<void>
  close: () => Promise<void>
}

/** Opens the console of a network. */
export async function visitConsole(network: Network): Promise<ConsoleVisit> {
  await mkdir(PICTURES, { recursive: true })
  const browser = await openBrowser()
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
  let decision: Decision = 'sign'
  const wallet = await addWallet(context, { network, decide: () => decision })
  const { page, troubles } = await openPage(context)
  return {
    page,
    url: network.consoleUrl as string,
    wallet,
    troubles,
    decide: (next) => {
      decision = next
    },
    button: (name) => page.getByRole('button', { name, exact: typeof name === 'string' }),
    shown: (text, timeoutMs = 20_000) => page.getByText(text).first().waitFor({ timeout: timeoutMs }),
    async picture(name) {
      await page.evaluate(() => scrollTo(0, 0))
      await page.screenshot({ path: `${PICTURES}${name}.png`, fullPage: true })
    },
    close: () => browser.close(),
  }
}
