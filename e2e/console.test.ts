import { mkdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Hex } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  addWallet,
  chromiumPath,
  type Decision,
  findAccessibilityFaults,
  openBrowser,
  openPage,
} from './src/browser.ts'
import { type TestNetwork, upNetwork } from './src/network.ts'
import { writeProgram } from './src/programs.ts'
import { renewScreenshot } from './src/screenshots.ts'

if (chromiumPath === undefined) test.skip('no Chromium on this machine: apt-get install chromium')

/** Compressed JavaScript of the first page, bytes. */
const FIRST_LOAD_BYTES_MAX = 250_000
const PICTURES = fileURLToPath(new URL('../.tmp/console/', import.meta.url))

describe.skipIf(chromiumPath === undefined)('the console of a network with a lying worker', () => {
  let net: TestNetwork
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let troubles: string[]
  let wallet: { address: Hex; asked: string[] }
  let decision: Decision = 'sign'
  let url: string
  let sessionDeal: string

  beforeAll(async () => {
    await mkdir(PICTURES, { recursive: true })
    net = await upNetwork(['--workers', '5', '--saboteurs', '1'])
    url = net.network.consoleUrl as string
    browser = await openBrowser()
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
    wallet = await addWallet(context, { network: net.network, decide: () => decision })
    ;({ page, troubles } = await openPage(context))
  })
  afterAll(async () => {
    await browser?.close()
    await net?.stop()
  })

  const button = (name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' })
  const shown = (text: string | RegExp, timeout = 20_000) => page.getByText(text).first().waitFor({ timeout })

  test('the store loads quickly, from this network alone, and shows what there is to run', async () => {
    const hosts = new Set<string>()
    const sizes: Promise<number>[] = []
    page.on('request', (request) => hosts.add(new URL(request.url()).host))
    page.on('requestfinished', (request) => {
      if (!request.url().endsWith('.js')) return
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
    })
    await page.goto(url)
    await page.getByRole('link', { name: 'Path tracer' }).waitFor()
    await page.waitForLoadState('networkidle')
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
    expect(bytes).toBeGreaterThan(50_000)
    expect(bytes).toBeLessThan(FIRST_LOAD_BYTES_MAX)
    const { consoleUrl, marketUrl, storageUrl, rpcUrl } = net.network
    const own = [consoleUrl, marketUrl, storageUrl, rpcUrl].map((one) => new URL(one as string).host)
    expect([...hosts].filter((host) => !own.includes(host))).toEqual([])
  })

  test('a search that fits nothing says so, and the address keeps it', async () => {
    await page.getByRole('searchbox').fill('no such thing')
    await shown('No dapp fits.')
    expect(page.url()).toContain('q=no+such+thing')
    await page.goto(`${url}/?q=tracer&runtime=DOCKER`)
    await shown('No dapp fits.')
    await page.getByLabel('Runtime').selectOption('WebAssembly')
    await page.getByLabel('Verification').selectOption('Agreement, replayable')
    await page.getByRole('link', { name: 'Path tracer' }).click()
    await page.getByRole('heading', { name: 'Path tracer', level: 1 }).waitFor()
  })

  test('a form refuses what the program could not take', async () => {
    const samples = page.getByLabel('Paths per pixel')
    await samples.fill('0')
    await shown('Choose a number from 1 to 256.')
    await samples.fill('2')
    await shown('0.88 RLC')
  })

  test('a wallet connects, and what is missing is said with the way to get it', async () => {
    await button('Connect a wallet to run').click()
    await button('Test wallet').click()
    await shown('Not enough RLC: this needs 0.88 RLC, you have 0 RLC free. Deposit 0.88 RLC.')
    await button('Get play money').click()
    await page.getByText('Not enough RLC').waitFor({ state: 'detached', timeout: 20_000 })
  })

  test('a rejected signature costs nothing and can be given again', async () => {
    decision = 'refuse'
    await button('Run').click()
    await shown('The wallet was asked to sign and its owner said no.')
    await shown('Charged: nothing.')
    decision = 'sign'
  })

  test('a run shows its honeycomb, its verified picture and who lied, and is verified here', async () => {
    await button('Run').click()
    await page.waitForURL(/\/deals\/0x/)
    await page.getByRole('group', { name: '8 tasks as cells of a honeycomb' }).waitFor()
    await shown('All 8 tasks are settled.', 90_000)
    await page.getByRole('img', { name: 'The picture: 8 of 8 tiles are there' }).waitFor()
    await button('Verify here').click()
    await shown(/^All 8 results are what the workers agreed on/)
    await shown(/wrong answers? (was|were) caught/)
    expect(await page.getByText('0x0000…0000').count()).toBe(0)
    expect(wallet.asked).toEqual(['eth_signTypedData_v4', 'eth_signTypedData_v4', 'eth_sendTransaction'])
    await page.evaluate(() => scrollTo(0, 0))
    await page.screenshot({ path: `${PICTURES}deal.png`, fullPage: true })
    await renewScreenshot(page, 'run', { height: 840 })
    await renewScreenshot(page, 'run-dark', { theme: 'dark', height: 580 })
    await renewScreenshot(page, 'run-phone', { width: 390, height: 844 })
  })

  test('each cell leads to the page of its task, and every id is found by its beginning', async () => {
    const dealId = page.url().split('/').at(-1) as string
    await page.getByRole('link', { name: /^Task 0: verified/ }).click()
    await page.getByRole('heading', { name: 'Task 0', level: 1 }).waitFor()
    await shown('Enough answers agree: settled and paid')
    await shown('agreed')
    await page.screenshot({ path: `${PICTURES}task.png`, fullPage: true })
    await renewScreenshot(page, 'task')
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.goto(`${url}/explore?q=${dealId.slice(0, 10)}`)
    await page.getByRole('region', { name: 'Found' }).getByRole('link').click()
    await page.waitForURL(new RegExp(dealId))
  })

  test('what there is on the network is listed, and a pool tells how it is', async () => {
    await page.goto(`${url}/explore`)
    for (const [tab, row] of [
      ['Workers', /^0x/],
      ['Apps', /pathtracer/],
      ['Workerpools', /ruche up/],
    ] as const) {
      await page.getByRole('link', { name: tab }).click()
      await page.getByRole('table', { name: tab }).getByRole('row', { name: row }).first().waitFor()
    }
    await page
      .getByRole('row', { name: /ruche up/ })
      .getByRole('link')
      .first()
      .click()
    await page.getByRole('heading', { name: 'Workerpool ruche up' }).waitFor()
    await shown('5 of 5')
    await page.getByRole('img', { name: '8 tasks were asked for in the last seven days, by hour' }).waitFor()
    await page.getByRole('img', { name: /^Free stake after/ }).waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.screenshot({ path: `${PICTURES}pool.png`, fullPage: true })
    await renewScreenshot(page, 'provide', { height: 1300 })
  })

  test('a deposit and a withdrawal move what they say', async () => {
    await page.goto(`${url}/account`)
    const free = page.locator('dt', { hasText: 'Free in the hub' }).locator('+ dd')
    await expect.poll(() => free.textContent(), { timeout: 20_000 }).toBe('49.12 RLC')
    await page.getByRole('form', { name: 'Deposit' }).getByLabel('Amount').fill('10')
    await button('Deposit').click()
    await expect.poll(() => free.textContent(), { timeout: 20_000 }).toBe('59.12 RLC')
    await page.getByRole('form', { name: 'Withdraw' }).getByLabel('Amount').fill('100')
    await shown('There are only 59.12 RLC.')
    const allowances = page.getByRole('region', { name: 'Allowances' })
    await allowances.getByText('Nobody but you may spend them.').waitFor()
    await allowances.getByLabel('Account').fill(net.network.workerpool as string)
    await allowances.getByLabel('It may spend at most').fill('1.5')
    await allowances.getByRole('button', { name: 'Allow' }).click()
    await allowances.getByRole('listitem').getByText('1.5 RLC').waitFor()
    await allowances.getByRole('button', { name: 'Take back' }).click()
    await allowances.getByText('Nobody but you may spend them.').waitFor()
    await page.getByLabel('Address of the voucher').fill('0x12')
    await shown('An address is 0x and 40 hexadecimal digits.')
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.goto(`${url}/accounts/${wallet.address}`)
    await page.getByRole('row', { name: /^Deposit 10 RLC/ }).waitFor()
    const [file] = await Promise.all([page.waitForEvent('download'), button('Save all as CSV').click()])
    const lines = (await readFile(await file.path(), 'utf8')).split('\r\n')
    expect(lines[0]).toBe('time,kind,from,to,nRLC,task,block,transaction')
    expect(lines[1]).toMatch(/^\d{4}-\d\d-\d\dT.*,deposit,0x.*,10000000000,/)
  })

  test('who had a task settled rates the dapp, and the store shows it', async () => {
    await page.goto(`${url}/?q=tracer`)
    await page.getByRole('link', { name: 'Path tracer' }).click()
    const rating = page.getByRole('form', { name: 'Your rating' })
    await rating.getByRole('radio', { name: '4' }).check()
    await rating.getByLabel('What others should know').fill('The bee is lovely.')
    await rating.getByRole('button').click()
    await page.getByRole('listitem').getByText('The bee is lovely.').waitFor()
    await page.getByRole('img', { name: 'Price of the program a task, in 1 deal' }).waitFor()
    await page.getByRole('row', { name: /this one/ }).waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.evaluate(() => scrollTo(0, 0))
    await page.screenshot({ path: `${PICTURES}dapp.png`, fullPage: true })
    await page.goto(`${url}/?sort=rating`)
    await shown('4 of 5 stars')
    await renewScreenshot(page, 'store', { height: 1180 })
  })

  test('a session key runs a dapp without the wallet, within its cap', async () => {
    await page.goto(`${url}/account`)
    const cap = page.getByRole('form', { name: 'Session key' })
    await cap.getByLabel('It may spend at most').fill('0.5')
    await cap.getByRole('button').click()
    await shown('It may still spend')
    const asked = wallet.asked.length
    await page.goto(`${url}/?q=tracer`)
    await page.getByRole('link', { name: 'Path tracer' }).click()
    await shown('Your session key signs: the wallet will not ask.')
    await shown('Not enough RLC: this needs 0.88 RLC, you have 0.5 RLC free.')
    await page.getByLabel('Paths per pixel').fill('1')
    await page.getByLabel('Tasks').selectOption('2x2')
    await button('Run').click()
    await page.waitForURL(/\/deals\/0x/)
    expect(wallet.asked.length).toBe(asked)
    sessionDeal = page.url()
  })

  test('an order is shown in words before it is signed, and what keeps it from matching is mended with a button', async () => {
    await page.goto(`${url}/market`)
    const book = page.getByRole('region', { name: 'Order book' })
    await book.getByRole('button', { name: 'As a table' }).click()
    const app = page.getByLabel('App', { exact: true })
    const tracer = app.locator('option', { hasText: 'Path tracer' })
    await tracer.waitFor({ state: 'attached' })
    await app.selectOption(await tracer.getAttribute('value'))
    await page.getByLabel('Price of the work, a task').fill('0.05')
    await button('See what will be signed').click()
    const most = page.getByRole('row', { name: /workerpoolmaxprice/ })
    expect(await most.textContent()).toContain('0.05 RLC')
    await page.evaluate(() => scrollTo(0, 0))
    await page.screenshot({ path: `${PICTURES}order.png`, fullPage: true })
    await button('Sign and publish').click()
    await shown('Published.')
    await book.getByRole('row', { name: /0\.05 RLC/ }).waitFor()
    await button('Why is nothing matching?').click()
    await button('Change my request so').click()
    // The pool takes 0.1: the book shows the request that replaced the first one.
    await button('Change my request so').waitFor({ state: 'detached' })
    await book
      .getByRole('table', { name: 'Asked for' })
      .getByRole('row', { name: /0\.1 RLC/ })
      .waitFor()
    expect(await book.getByRole('row', { name: /0\.05 RLC/ }).count()).toBe(0)
    await button('Why is nothing matching?').click()
    await button('Match it now').waitFor()
    await book.getByRole('button', { name: 'As a chart' }).click()
    await renewScreenshot(page, 'market', { height: 1070 })
    expect(await findAccessibilityFaults(page)).toEqual([])
    await button('Cancel').click()
    await button('Close it').click()
    await shown('You have no open order.')
  })

  test('a program is checked, registered and put on sale', async () => {
    await page.goto(`${url}/publish`)
    const files = page.getByLabel('Choose files')
    await files.setInputFiles({ name: 'tool.wasm', mimeType: '', buffer: Buffer.from('#!/bin/sh') })
    await shown('This file is no WebAssembly module.')
    await files.setInputFiles(await writeProgram(net.dataDir, 'hello'))
    await shown('The module compiles, begins at _start and imports from WASI alone.')
    await button('Run it here, twice').click()
    await shown('Both runs ended well, with the same bytes and the same fuel: workers will agree.')
    await page.getByLabel('Name', { exact: true }).fill('Hello of a stranger')
    await page.getByLabel('Price of the app, a task').fill('0.002')
    await button('Store and register').click()
    await page
      .getByRole('row', { name: /appprice/ })
      .getByText('0.002 RLC')
      .waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    await button('Sign and publish').click()
    await page.getByRole('link', { name: 'Open its page' }).click()
    await page.getByRole('heading', { name: 'Hello of a stranger' }).waitFor()
  })

  test('a session that is closed gives the rest back', async () => {
    await page.goto(sessionDeal)
    await shown('All 4 tasks are settled.', 90_000)
    const asked = wallet.asked.length
    await page.goto(`${url}/account`)
    await shown('0.06 RLC')
    await button('Close and take the rest back').click()
    await button('Open a session').waitFor()
    expect(wallet.asked.length).toBe(asked)
  })

  test.each([
    ['Option prices', 'img', 'European, Formula (European), Asian over Strike, 9 points'],
    // Seattle in July, the driest month of the sample's four years.
    ['SQL over a table', 'row', '07 26.0 12.1 90'],
    ['Handwritten digits', 'img', 'The result'],
  ] as const)('%s runs on its sample and shows its result as what it is', async (title, role, name) => {
    await page.goto(`${url}/?q=${encodeURIComponent(title)}`)
    await page.getByRole('link', { name: title }).click()
    await page.getByRole('heading', { name: title, level: 1 }).waitFor()
    await button('Run').click()
    await page.waitForURL(/\/deals\/0x/)
    await shown(/^(All 9 tasks are|The task is) settled\.$/, 90_000)
    await page.getByRole(role, { name, exact: true }).waitFor()
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.evaluate(() => scrollTo(0, 0))
    await page.screenshot({ path: `${PICTURES}${title.replaceAll(' ', '-')}.png`, fullPage: true })
  })

  test('while the market is away each page says so, shows what it knew, and comes back by itself or when asked', async () => {
    const other = await browser.newContext({ locale: 'en-GB' })
    const { page: seen } = await openPage(other)
    const market = `${net.network.marketUrl}/v1/**`
    await seen.goto(`${url}/explore`)
    await seen.getByRole('table', { name: 'Deals' }).getByRole('row').nth(1).waitFor()
    await seen.route(market, (route) => route.abort())
    await seen.getByText(/^The connection is lost: what you see is from/).waitFor()
    for (const path of ['/', '/market', '/provide']) {
      await seen.goto(`${url}${path}`)
      await seen.getByText('SERVICE_UNREACHABLE').first().waitFor()
    }
    expect(await findAccessibilityFaults(seen)).toEqual([])
    await seen.unroute(market)
    await seen.getByRole('button', { name: 'Try again' }).first().click()
    await seen.getByRole('heading', { name: 'Needs attention' }).waitFor()
    await other.close()
  })

  test('a page that is not there says so', async () => {
    await page.goto(`${url}/nowhere`)
    await page.getByRole('heading', { name: 'Nothing here' }).waitFor()
    await page.goto(`${url}/deals/0x${'00'.repeat(32)}`)
    await shown('DEAL_UNKNOWN')
  })

  describe.each([
    { theme: 'light', width: 1280, language: 'en-GB' },
    { theme: 'dark', width: 390, language: 'fr-FR' },
  ] as const)('in $theme at $width pixels in $language', ({ theme, width, language }) => {
    test.each(['/', '/data', '/data/publish', '/market', '/explore', '/provide', '/publish', '/account'])(
      '%s has no fault that axe finds, nor is it wider than the screen',
      async (path) => {
        const other = await browser.newContext({
          viewport: { width, height: 844 },
          colorScheme: theme,
          locale: language,
        })
        const { page: seen } = await openPage(other)
        await seen.goto(`${url}${path}`)
        await seen.getByRole('heading', { level: 1 }).waitFor()
        await seen.waitForLoadState('networkidle')
        expect(await findAccessibilityFaults(seen)).toEqual([])
        expect(await seen.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        await seen.screenshot({ path: `${PICTURES}${path.replaceAll('/', '_')}-${theme}-${width}.png` })
        await other.close()
      },
    )
  })

  test('nothing went wrong unseen', () => {
    // The one page that was asked for a deal that is not there, and the faucet's own answers, are no faults.
    expect(troubles.filter((text) => !/status of 4\d\d/.test(text))).toEqual([])
  })
})
