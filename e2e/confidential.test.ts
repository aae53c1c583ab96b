import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseDocument } from './src/document.ts'
import { ruche, type TestNetwork, upNetwork } from './src/network.ts'
import { writeProgram } from './src/programs.ts'

const CLEAR = 'patient 7 has the flu\n'
const SECOND = 'doctor 3 knows it\n'
const TOKEN = 'token-of-the-requester'

let net: TestNetwork
let dataset: string
let program: string

beforeAll(async () => {
  // Three secrets services: each holds a share, two of them give a secret back.
  net = await upNetwork(['--workers', '3', '--secrets', '3'])
})
afterAll(() => net?.stop())

const inNetwork = async (args: string[]) => {
  const ended = await ruche([...args, '--data', net.dataDir, '--json'])
  expect(ended.code, ended.stderr).toBe(0)
  return JSON.parse(ended.stdout)
}

async function writeSample(folder: string): Promise<string> {
  const file = join(folder, 'sample.csv')
  await writeFile(file, 'patient 0 has nothing\n')
  return file
}

describe('a dataset that is rented and never handed over', () => {
  test('is encrypted, registered and sold, its key kept by the services', async () => {
    program = await writeProgram(net.dataDir, 'reveals')
    const file = join(net.dataDir, 'patients.csv')
    await writeFile(file, CLEAR)
    expect((await ruche(['data', 'encrypt', file])).code).toBe(0)
    expect(await readFile(`${file}.enc`, 'latin1')).not.toContain('patient')
    const said = ['--description', 'Visits to a doctor', '--sample', await writeSample(net.dataDir)]
    ;({ dataset } = await inNetwork(['data', 'publish', `${file}.enc`, '--price', '1000', ...said]))
    expect(await inNetwork(['data', 'show', dataset])).toMatchObject({
      profile: { description: 'Visits to a doctor', sample: 'patient 0 has nothing\n' },
      offers: [{ priceNrlc: '1000', app: null }],
      rules: { endsAt: null },
    })
    await inNetwork(['secret', 'set', 'token', '--value', TOKEN])
  })

  test('is read by a program inside an enclave; its result is read by the requester alone', async () => {
    const { code, stdout, stderr } = await net.run([
      program,
      ...['--tee', '--private', '--dataset', dataset, '--secret', '1=token'],
      ...['--', `iexec_in/${dataset}`],
    ])
    expect(code, stderr).toBe(0)
    const { tasks, status } = parseDocument(stdout)
    expect(status).toBe('verified')
    const text = await readFile(tasks[0]?.files[0] as string, 'utf8')
    expect(text.startsWith(CLEAR)).toBe(true)
    expect(text.split('\0')).toContain(`IEXEC_REQUESTER_SECRET_1=${TOKEN}`)
  })

  test('shows its owner who used it, in an audit that is whole', async () => {
    const { deals } = await inNetwork(['data', 'usage', dataset])
    expect(deals).toMatchObject([{ tasks: 1, completed: 1, earned: '1000' }])
    const { entries, isWhole } = await inNetwork(['data', 'audit', dataset])
    expect(isWhole).toBe(true)
    const [set, ...released] = entries as { event: string; details: { worker?: string } }[]
    expect(set?.event).toBe('secret-set')
    expect(released.length).toBeGreaterThan(0)
    expect(released.every(({ event }) => event === 'released')).toBe(true)
    // Once for each seat: the scheduler may have drawn this task for an audit, which seats one worker more.
    const seated = released.map(({ details }) => details.worker)
    expect(new Set(seated).size).toBe(seated.length)
  })

  test('is in clear in no log, and in nothing that a worker keeps', async () => {
    for (const folder of ['logs', 'workers', 'tee']) {
      const entries = await readdir(join(net.dataDir, folder), { recursive: true, withFileTypes: true })
      for (const entry of entries.filter((each) => each.isFile())) {
        const text = await readFile(join(entry.parentPath, entry.name), 'latin1')
        for (const secret of [CLEAR.trim(), TOKEN]) {
          expect(text.includes(secret), `${entry.parentPath}/${entry.name}`).toBe(false)
        }
      }
    }
  })

  test('is in clear in none of the services’ metrics and answers about themselves', async () => {
    for (const url of net.network.secretsUrls ?? []) {
      for (const path of ['/metrics', '/v1/info', '/v1/evidence/none', '/v1/releases']) {
        const text = await (await fetch(`${url}${path}`)).text()
        for (const secret of [CLEAR.trim(), TOKEN]) expect(text, path).not.toContain(secret)
      }
    }
  })

  test('leaves an enclave only as its owner allows', async () => {
    await inNetwork(['data', 'rules', dataset, '--result-bytes', '10'])
    const { code, stdout } = await net.run([
      ...[program, '--tee', '--private', '--dataset', dataset],
      ...['--', `iexec_in/${dataset}`],
    ])
    expect(code).not.toBe(0)
    expect(stdout).toContain('EGRESS_REFUSED')
    expect(await inNetwork(['data', 'rules', dataset, '--result-bytes', '0'])).toMatchObject({
      outputBytesMax: null,
    })
  })

  test('is read beside another one in the same task', async () => {
    const granted = await inNetwork(['data', 'grant', dataset])
    expect(granted.dataset).toBe(dataset)
    const file = join(net.dataDir, 'doctors.csv')
    await writeFile(file, SECOND)
    expect((await ruche(['data', 'encrypt', file])).code).toBe(0)
    const { dataset: second } = await inNetwork(['data', 'publish', `${file}.enc`])
    const { deals } = await inNetwork(['data', 'usage', dataset])
    await inNetwork(['data', 'declare', deals[0].app, '--epsilon', '0.25', '--as', 'requester'])
    await inNetwork(['data', 'rules', second, '--epsilon', '0.3'])
    const { code, stdout, stderr } = await net.run([
      ...[program, '--tee', '--private', '--dataset', dataset, '--dataset', second],
      ...['--', `iexec_in/${second}`],
    ])
    expect(code, stderr).toBe(0)
    const text = await readFile(parseDocument(stdout).tasks[0]?.files[0] as string, 'utf8')
    expect(text.startsWith(SECOND)).toBe(true)
    expect(text.split('\0')).toEqual(
      expect.arrayContaining([
        'IEXEC_BULK_SLICE_SIZE=2',
        `IEXEC_DATASET_1_FILENAME=${dataset}`,
        `IEXEC_DATASET_2_FILENAME=${second}`,
      ]),
    )
  })

  test('gives nothing any more once its owner revoked it', async () => {
    expect(await inNetwork(['data', 'revoke', dataset])).toMatchObject({ closed: 2 })
    const { code, stderr } = await net.run([program, '--tee', '--dataset', dataset, '--', 'x'])
    expect(code).not.toBe(0)
    expect(stderr).toContain('[DATASET_NOT_GRANTED]')
  })
})

test('a result is for the requester alone outside of enclaves too, and says what that is worth', async () => {
  const file = join(net.dataDir, 'letter.txt')
  await writeFile(file, 'dear Ada\n')
  const { code, stdout, stderr } = await net.run([
    // Both workers, who must name one place for what they found.
    ...[program, '--private', '--trust', '4', '--input', file],
    ...['--', 'iexec_in/letter.txt'],
  ])
  expect(code, stderr).toBe(0)
  expect(stderr).toContain('the workers see')
  const [task] = parseDocument(stdout).tasks
  expect((await readFile(task?.files[0] as string, 'utf8')).startsWith('dear Ada\n')).toBe(true)
  const stored = await fetch(`${net.network.storageUrl}${task?.location}/iexec_out.zip.age`)
  expect(await stored.text()).toMatch(/^age-encryption.org/)
  expect(await inNetwork(['result', 'verify', task?.taskId as string])).toMatchObject({ status: 'verified' })
})

test('a program that nobody may read is sold by the task, and opened in an enclave alone', async () => {
  const { app, location } = await inNetwork(['app', 'publish', program, '--encrypted', '--price', '70'])
  const stored = Buffer.from(await (await fetch(`${net.network.storageUrl}${location}`)).arrayBuffer())
  expect(stored.includes('wasi_snapshot_preview1')).toBe(false)
  const { orders } = await (await fetch(`${net.network.marketUrl}/v1/orders/app?app=${app}`)).json()
  expect(orders).toMatchObject([{ order: { app, appprice: '70' } }])
  expect((await net.run([app, '--', 'x'])).stderr).toContain('[APP_NOT_OFFERED]')
  const file = join(net.dataDir, 'question.txt')
  await writeFile(file, 'how many are ill?\n')
  const { code, stdout, stderr } = await net.run([
    ...[app, '--tee', '--input', file],
    ...['--', 'iexec_in/question.txt'],
  ])
  expect(code, stderr).toBe(0)
  const { tasks, rewards } = parseDocument(stdout)
  expect((await readFile(tasks[0]?.files[0] as string, 'utf8')).startsWith('how many are ill?\n')).toBe(true)
  expect(rewards.map(({ amount }) => amount)).toContain('70')
})

test('the machine says what it is, and that the services trust its runtime', async () => {
  const { hardware, isTrusted, services, broker } = await inNetwork(['tee', 'doctor'])
  expect({ hardware, isTrusted, services: services.length }).toEqual({
    hardware: null,
    isTrusted: true,
    services: 3,
  })
  expect(broker).toBe(services[0].broker)
})

test('evidence that a service keeps is checked again by anybody', async () => {
  const { entries } = await inNetwork(['data', 'audit', dataset])
  const { details } = entries.find(({ event }: { event: string }) => event === 'released')
  const [url = ''] = net.network.secretsUrls ?? []
  const { taskIdOf } = await import('@ruche/protocol')
  const answer = await fetch(`${url}/v1/evidence/${taskIdOf(details.dealId, BigInt(details.index))}`)
  const [record] = (await answer.json()).evidence
  const [quote, collateral] = [join(net.dataDir, 'quote.bin'), join(net.dataDir, 'collateral.json')]
  await writeFile(quote, Buffer.from(record.quote, 'base64'))
  await writeFile(collateral, record.collateral)
  const { developmentRoot } = await (await fetch(`${url}/v1/info`)).json()
  const verified = await inNetwork([
    'tee',
    'verify',
    quote,
    '--collateral',
    collateral,
    '--root',
    developmentRoot,
  ])
  expect(verified).toMatchObject({ kind: 'tdx', tcbStatus: 'UpToDate', measurement: details.measurement })
  expect((await ruche(['tee', 'verify', quote, '--collateral', collateral])).stderr).toContain(
    '[ATT_ROOT_UNKNOWN]',
  )
})
