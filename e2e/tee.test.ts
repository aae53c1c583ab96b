import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ruche } from './src/network.ts'

// Real evidence of real machines, judged as of the day it was made.
const VECTORS = fileURLToPath(new URL('../vectors/tee/', import.meta.url))

const dateOf = async (name: string) =>
  JSON.parse(await readFile(join(VECTORS, name, 'expected.json'), 'utf8')).now as string

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruche-tee-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('ruche tee verify', () => {
  test('checks a quote of Intel’s hardware down to Intel’s root', async () => {
    const [quote, collateral] = ['quote.bin', 'collateral.json'].map((file) =>
      join(VECTORS, 'phala-tdx-v4', file),
    )
    const command = ['tee', 'verify', quote!, '--collateral', collateral!, '--json']
    const { code, stdout, stderr } = await ruche([...command, '--at', await dateOf('phala-tdx-v4')])
    expect(code, stderr).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'tdx', tcbStatus: 'UpToDate', isDebug: false })
    // The same collateral ended long ago.
    expect((await ruche(command)).stderr).toContain('[ATT_COLLATERAL_EXPIRED]')
  })

  test('checks a report of AMD’s hardware down to AMD’s root', async () => {
    const milan = join(VECTORS, 'google-snp-milan')
    const vcek = (await readFile(join(milan, 'vcek.der'))).toString('hex')
    const chain = await readFile(join(milan, 'ask_ark_milan.pem'), 'utf8')
    const collateral = join(folder, 'milan.json')
    await writeFile(collateral, JSON.stringify({ vcek, cert_chain: chain }))
    const command = ['tee', 'verify', join(milan, 'report.bin'), '--collateral', collateral, '--json']
    const at = ['--at', await dateOf('google-snp-milan')]
    const { code, stdout, stderr } = await ruche([...command, ...at])
    expect(code, stderr).toBe(0)
    // Its policy lets it be debugged: genuine, and good for nothing.
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'snp', isDebug: true, revocationChecked: false })
    const foreign = await ruche([...command, ...at, '--root', `0x${'11'.repeat(32)}`])
    expect(foreign.stderr).toContain('[ATT_ROOT_UNKNOWN]')
  })
})
