import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipInto } from '@ruche/encryption'
import { createStorageClient } from '@ruche/storage'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchPublishedSdk } from './src/conformance/published.ts'
import type { Library } from './src/iexec/library.ts'
import { openProject, type Project } from './src/iexec/project.ts'
import { type TestNetwork, upNetwork } from './src/network.ts'
import { writeProgram } from './src/programs.ts'

const CLEAR = 'the bees know\n'
const TOKEN = 'a-token-pushed-by-iexec'

const fetched = await fetchPublishedSdk<Library>('9.0.1')
if ('missing' in fetched) test.skip(`iexec@9.0.1 cannot be had here: ${fetched.missing}`)
else describe('iexec@9.0.1, unmodified, with its secrets', () => useSecrets(fetched.thing.program))

function useSecrets(program: string): void {
  let net: TestNetwork
  let me: Project
  let dataset: string
  let app: string

  beforeAll(async () => {
    net = await upNetwork(['--workers', '1'])
    me = await openProject(net, { version: '9.0.1', program, wallet: 'requester' })
    // It registers programs of its own type only: ours is registered by our command, which fails here for want of a file.
    await net.run([await writeProgram(net.dataDir, 'reveals'), '--trust', '1', '--', 'nothing'])
    app = (await me.iexec('app', 'show', '0')).address
  })
  afterAll(() => net?.stop())

  test('encrypts a dataset, deploys it and pushes its key', async () => {
    await me.iexec('dataset', 'init', '--encrypted')
    await writeFile(join(me.folder, 'datasets', 'original', 'bees.txt'), CLEAR)
    const { encryptedFiles } = await me.iexec('dataset', 'encrypt', '--force')
    const [{ checksum }] = encryptedFiles
    const storage = createStorageClient({ gatewayUrl: net.network.storageUrl })
    const { cid } = await storage.addFile(join(me.folder, 'datasets', 'encrypted', 'bees.txt.enc'))
    await me.edit((project) => {
      Object.assign(project.dataset, { name: 'bees', multiaddr: `/ipfs/${cid}`, checksum })
    })
    dataset = (await me.iexec('dataset', 'deploy')).address
    expect((await me.iexec('dataset', 'check-secret', dataset)).isSecretSet).toBe(false)
    expect((await me.iexec('dataset', 'push-secret', dataset)).ok).toBe(true)
    expect((await me.iexec('dataset', 'check-secret', dataset)).isSecretSet).toBe(true)
    expect((await me.iexec('dataset', 'push-secret', dataset)).error.message).toContain('already exists')
  })

  test('pushes a secret of its own, an app’s, and the key for its results', async () => {
    const value = ['--secret-value', TOKEN]
    expect((await me.iexec('requester', 'push-secret', 'token', ...value)).ok).toBe(true)
    expect((await me.iexec('requester', 'check-secret', 'token')).isSet).toBe(true)
    expect((await me.iexec('app', 'push-secret', app, '--secret-value', 'for the app')).ok).toBe(true)
    expect((await me.iexec('result', 'generate-encryption-keypair', '--force')).ok).toBe(true)
    expect((await me.iexec('result', 'push-encryption-key')).ok).toBe(true)
    expect((await me.iexec('result', 'check-encryption-key')).isEncryptionKeySet).toBe(true)
  })

  test('runs the app on the dataset inside an enclave, and decrypts the result', async () => {
    const ran = await me.iexec(
      ...['app', 'run', app, '--dataset', dataset, '--workerpool', net.network.workerpool as string],
      ...['--tag', 'tee,tdx', '--args', `iexec_in/${dataset.toLowerCase()}`, '--secret', '1=token'],
      ...['--encrypt-result', '--watch', '--force'],
    )
    expect(ran.error).toBeUndefined()
    const [{ taskid }] = ran.tasks
    const shown = await me.iexec('task', 'show', taskid, '--watch', '--download', 'result')
    expect(shown.task.statusName).toBe('COMPLETED')
    const sealed = await readFile(join(me.folder, 'result.zip'), 'latin1')
    expect(sealed.includes(CLEAR)).toBe(false)
    const decrypted = await me.iexec('result', 'decrypt', 'result.zip', '--force')
    expect(decrypted.error).toBeUndefined()
    await unzipInto(await readFile(decrypted.resultsPath), join(me.folder, 'out'))
    const text = await readFile(join(me.folder, 'out', 'stdout.txt'), 'utf8')
    expect(text.startsWith(CLEAR)).toBe(true)
    expect(text.split('\0')).toEqual(
      expect.arrayContaining([`IEXEC_REQUESTER_SECRET_1=${TOKEN}`, 'IEXEC_APP_DEVELOPER_SECRET=for the app']),
    )
  })
}
