import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, findAccessibilityFaults } from './src/browser.ts'
import { type ConsoleVisit, visitConsole } from './src/console.ts'
import { parseDocument } from './src/document.ts'
import { ruche, type TestNetwork, upNetwork } from './src/network.ts'
import { writeProgram } from './src/programs.ts'
import { renewScreenshot } from './src/screenshots.ts'

if (chromiumPath === undefined) test.skip('no Chromium on this machine: apt-get install chromium')

const CLEAR = 'day,visits\n2026-11-01,412\n2026-11-02,397\n'
const SCHEMA = { properties: { day: { type: 'string', description: 'Date, ISO 8601' } } }

describe.skipIf(chromiumPath === undefined)('the console of those who have data, or a sponsor', () => {
  let net: TestNetwork
  let visit: ConsoleVisit
  let dataset: string

  beforeAll(async () => {
    net = await upNetwork(['--workers', '3'])
    visit = await visitConsole(net.network)
    const { page, url, button } = visit
    await page.goto(`${url}/account`)
    await page.locator('main').getByRole('button', { name: 'Connect' }).click()
    await button('Test wallet').click()
    await button('Get play money').click()
    await visit.shown('50 RLC')
  })
  afterAll(async () => {
    await visit?.close()
    await net?.stop()
  })

  test('a file is encrypted in the browser, registered, described and offered', async () => {
    const { page, url, button, shown } = visit
    await page.goto(`${url}/data`)
    await shown('Nobody offers data here yet.')
    await page.getByRole('link', { name: 'Offer data' }).first().click()
    const file = { name: 'visits.csv', mimeType: 'text/csv', buffer: Buffer.from(CLEAR) }
    await page.getByLabel('Choose a file').setInputFiles(file)
    await page.getByLabel('Description').fill('Visits to the doctors of a town, by day')
    await page.getByLabel('Sample').fill('day,visits\n2000-01-01,1\n')
    await page.getByLabel('Schema').fill('{')
    await shown('This cannot be read.')
    await page.getByLabel('Schema').fill(JSON.stringify(SCHEMA))
    expect(await findAccessibilityFaults(page)).toEqual([])
    await button('Encrypt, store and register').click()
    await page.getByRole('heading', { name: 'visits.csv is registered.' }).waitFor()
    const [key] = await Promise.all([page.waitForEvent('download'), button('Save the key').click()])
    expect(await readFile(await key.path(), 'utf8')).toMatch(/^[A-Za-z0-9+/]{43}=\n$/)
    await page.getByLabel('Price a task').fill('0.25')
    await button('See what will be signed').click()
    await page
      .getByRole('row', { name: /datasetprice/ })
      .getByText('0.25 RLC')
      .waitFor()
    await button('Sign and publish').click()
    await shown('Granted: whoever fits may use it now.')
    await visit.picture('data-released')
    await page.getByRole('link', { name: 'Open its page' }).click()
    await page.getByRole('heading', { name: 'visits.csv', level: 1 }).waitFor()
    dataset = page.url().split('/').at(-1) as string
  })

  test('its page says what it is and who may use it, and a search finds it by its words', async () => {
    const { page, url, shown } = visit
    await page.getByRole('row', { name: '2000-01-01 1' }).waitFor()
    await page.getByRole('row', { name: 'day string Date, ISO 8601' }).waitFor()
    await page.getByRole('row', { name: /^0\.25 RLC no limit anyone anyone anyone/ }).waitFor()
    await shown('No deal has used it yet.')
    expect(await findAccessibilityFaults(page)).toEqual([])
    await page.goto(`${url}/data`)
    await page.getByRole('searchbox').fill('nothing like it')
    await shown('No dataset fits.')
    await page.getByRole('searchbox').fill('doctors town')
    await page.getByRole('link', { name: 'visits.csv' }).waitFor()
    await shown('0.25 RLC')
    expect(await findAccessibilityFaults(page)).toEqual([])
    await visit.picture('data')
  })

  test('a program in an enclave reads what the browser encrypted; its owner sees who paid, and revokes it', async () => {
    const { page, url, button, shown } = visit
    const program = await writeProgram(net.dataDir, 'reveals')
    const { code, stdout, stderr } = await net.run([
      ...[program, '--tee', '--dataset', dataset],
      ...['--', `iexec_in/${dataset}`],
    ])
    expect(code, stderr).toBe(0)
    const text = await readFile(parseDocument(stdout).tasks[0]?.files[0] as string, 'utf8')
    expect(text.startsWith(CLEAR)).toBe(true)
    await page.goto(`${url}/datasets/${dataset}`)
    const row = page.getByRole('table', { name: 'Who used it' }).getByRole('row', { name: /1 of 1/ })
    await row.getByText('0.25 RLC').waitFor()
    await button('Audit').click()
    await button('Read the audit').click()
    await shown(/lines, and the chain is whole\.$/)
    await shown('1 task got the key, 1 settled')
    expect(await findAccessibilityFaults(page)).toEqual([])
    await visit.picture('dataset')
    await renewScreenshot(page, 'data')
    await button('Revoke').click()
    await button('Revoke it').click()
    await shown('Revoked: nobody gets its key any more.')
    const again = await net.run([program, '--tee', '--dataset', dataset, '--', 'x'])
    expect(again.stderr).toContain('[DATASET_NOT_GRANTED]')
  })

  test('a cube that a program made is seen and turned in three dimensions', async () => {
    const { page, url, button, shown } = visit
    const made = await net.run([await writeProgram(net.dataDir, 'makesCube')])
    expect(made.code, made.stderr).toBe(0)
    await page.goto(`${url}/deals/${parseDocument(made.stdout).dealId}`)
    await shown('12 triangles; x from 0 to 10, y from 0 to 10, z from 0 to 10')
    await button('Show in 3D').click()
    const shape = page.getByRole('application', { name: 'A shape in space of 12 triangles' })
    await shape.locator('canvas').waitFor()
    // With the focus from the first picture on, whose ring would be a difference of its own.
    await shape.focus()
    await page.keyboard.press('0')
    const front = await shape.screenshot()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowUp')
    expect((await shape.screenshot()).equals(front)).toBe(false)
    expect(await findAccessibilityFaults(page)).toEqual([])
    await visit.picture('mesh')
  })

  test('funds go into a bond, and are on their way out of it for seven days', async () => {
    const { page, url, button, shown } = visit
    await page.goto(`${url}/account`)
    await page.getByRole('form', { name: 'Bond', exact: true }).getByLabel('Amount').fill('5')
    await button('Bond').click()
    await shown('5 RLC moved.')
    await page.getByRole('form', { name: 'Unbond' }).getByLabel('Amount').fill('2')
    await button('Unbond').click()
    await shown('2 RLC are on their way out of your bond.')
    await shown('They can be released from')
    expect(await findAccessibilityFaults(page)).toEqual([])
    await visit.picture('account')
    await renewScreenshot(page, 'account')
  })

  test('a sponsor’s voucher pays a run, not what it was not given for, and any task of it is run again here', async () => {
    const { page, url, button, shown, wallet } = visit
    await page.goto(`${url}/?q=tracer`)
    await page.getByRole('link', { name: 'Path tracer' }).click()
    await page.waitForURL(/\/dapps\/0x/)
    const app = page.url().split('/').at(-1) as string
    const pool = net.network.workerpool as string
    const made = await ruche([
      ...['voucher', 'create', '--cover', app, '--cover', pool, '--requester', wallet.address],
      ...['--allowance', '0.5', '--amount', '3', '--data', net.dataDir, '--json'],
    ])
    expect(made.code, made.stderr).toBe(0)
    const { voucher } = JSON.parse(made.stdout) as { voucher: string }
    await page.goto(`${url}/account`)
    await page.getByLabel('Address of the voucher').fill(voucher)
    await button('Pay my runs with it').click()
    await shown('Your runs are paid by this voucher.')
    await page.goto(`${url}/dapps/${app}`)
    await shown('The voucher does not pay: this needs 0.88 RLC, it allows you 0.5 RLC.')
    await page.getByLabel('Paths per pixel').fill('1')
    await page.getByLabel('Tasks').selectOption('2x2')
    await shown('A voucher pays: 0.5 RLC of it are yours to spend.')
    await button('Run').click()
    await page.waitForURL(/\/deals\/0x/)
    await shown('All 4 tasks are settled.', 90_000)
    await page.getByRole('link', { name: /^Task 3: verified/ }).click()
    await button('Run it in this browser').click()
    await shown('This browser and the chain agree, to the bit.', 60_000)
    expect(await findAccessibilityFaults(page)).toEqual([])
    await visit.picture('replay')
    await page.goto(`${url}/account`)
    await page.getByRole('region', { name: 'Vouchers' }).getByText('0.06 RLC').waitFor()
    await button('Pay my runs myself').click()
    await button('Pay my runs with it').waitFor()
  })

  test('nothing went wrong unseen', () => {
    expect(visit.troubles.filter((text) => !/status of 4\d\d/.test(text))).toEqual([])
  })
})
