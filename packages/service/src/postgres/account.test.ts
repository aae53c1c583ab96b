import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseAccounts, planLaunch } from './account.ts'

const nobody = { name: 'nobody', uid: 65_534, gid: 65_534 }
const isRoot = process.getuid?.() === 0
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruche-account-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('parseAccounts', () => {
  test('reads name and ids, skipping what is not an account', () => {
    expect(
      parseAccounts('root:x:0:0:root:/root:/bin/sh\n\n# note\nnobody:x:65534:65533::/:/bin/false\n'),
    ).toEqual([
      { name: 'root', uid: 0, gid: 0 },
      { name: 'nobody', uid: 65_534, gid: 65_533 },
    ])
  })
})

describe('planLaunch', () => {
  test('runs as the current user unless an account is given', async () => {
    const launch = await planLaunch({ account: undefined, paths: [folder], searchPath: '' })
    expect(launch('postgres', ['-D', 'x'])).toEqual({ command: 'postgres', args: ['-D', 'x'] })
  })

  test('takes the account itself where every folder on the way is open', async () => {
    await chmod(folder, 0o755)
    const launch = await planLaunch({ account: nobody, paths: [join(folder, 'cluster')], searchPath: '' })
    expect(launch('postgres', [])).toEqual({ command: 'postgres', args: [], uid: 65_534, gid: 65_534 })
  })

  test('names the closed folder when nothing can pass it', async () => {
    const closed = join(folder, 'closed')
    await chmod(folder, 0o755)
    await mkdir(closed, { mode: 0o700 })
    const plan = planLaunch({ account: nobody, paths: [join(closed, 'cluster')], searchPath: '/nowhere' })
    await expect(plan).rejects.toMatchObject({
      code: 'POSTGRES_UNREACHABLE',
      message: `PostgreSQL refuses to run as root, and the account nobody cannot enter ${closed}.`,
    })
  })

  test.skipIf(!isRoot)('passes a closed folder as the account, not as root', async () => {
    const file = join(folder, 'honey')
    await writeFile(file, 'sweet')
    const launch = await planLaunch({ account: nobody, paths: [file], searchPath: '/usr/bin:/bin' })
    const { command, args } = launch('/bin/sh', ['-c', `id -u; cat ${file}`])
    expect((await promisify(execFile)(command, args)).stdout).toBe('65534\nsweet')
  })
})
