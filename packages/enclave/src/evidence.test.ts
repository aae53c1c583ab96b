import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findConfigfsProvider } from './configfs.ts'
import { findHardwareProvider } from './find.ts'
import { findGramineProvider } from './gramine.ts'

const reportData = new Uint8Array(64).fill(5)
let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'ruche-evidence-'))
})
afterEach(() => rm(root, { recursive: true }))

/** An entry of the kernel's interface as far as files can stand for it; `generation` then moves by itself. */
async function writeEntry(files: Record<string, string>): Promise<string> {
  await mkdir(join(root, 'ours'), { recursive: true })
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, 'ours', name), text)
  return join(root, 'ours')
}

describe('evidence from the kernel', () => {
  test('is what the kernel made of our data', async () => {
    const folder = await writeEntry({ provider: 'sev_guest', outblob: 'a report', auxblob: 'certificates' })
    const generation = join(folder, 'generation')
    execFileSync('mkfifo', [generation])
    const provider = await findConfigfsProvider({ root, entry: 'ours' })
    const asked = provider!.getEvidence(reportData)
    await writeFile(generation, '4')
    while (!(await stat(join(folder, 'inblob')).catch(() => undefined))) await new Promise(setImmediate)
    await writeFile(generation, '5')
    const { quote, certificates } = await asked
    expect([quote, certificates].map(String)).toEqual(['a report', 'certificates'])
  })

  test('is refused when the generation did not move by our writing alone', async () => {
    await writeEntry({ provider: 'tdx_guest\n', generation: '4', outblob: 'quote' })
    const provider = await findConfigfsProvider({ root, entry: 'ours' })
    expect(provider).toMatchObject({ kind: 'tdx', source: 'configfs-tsm' })
    await expect(provider?.getEvidence(reportData)).rejects.toMatchObject({ code: 'EVIDENCE_CONTESTED' })
    expect(await readFile(join(root, 'ours', 'inblob'))).toEqual(Buffer.from(reportData))
  })

  test('is refused when the quote is too large, and says so', async () => {
    const folder = await writeEntry({ provider: 'sev_guest', generation: '1' })
    const provider = await findConfigfsProvider({ root, entry: 'ours' })
    expect(provider?.kind).toBe('snp')
    await mkdir(join(folder, 'outblob'))
    await expect(provider?.getEvidence(reportData)).rejects.toMatchObject({ code: 'EVIDENCE_UNAVAILABLE' })
  })

  test('does not exist where the kernel has no such folder', async () => {
    expect(await findConfigfsProvider({ root: join(root, 'missing'), entry: 'ours' })).toBeUndefined()
  })

  test('is not believed from a provider nobody knows', async () => {
    await writeEntry({ provider: 'moon_guest', generation: '1' })
    await expect(findConfigfsProvider({ root, entry: 'ours' })).rejects.toThrow('moon_guest')
  })
})

describe('evidence from Gramine', () => {
  test('is a quote over the data written before', async () => {
    await writeFile(join(root, 'attestation_type'), 'dcap')
    await writeFile(join(root, 'quote'), 'a quote')
    const provider = await findHardwareProvider({
      entry: 'x',
      gramineRoot: root,
      configfsRoot: join(root, 'no'),
    })
    expect(provider).toMatchObject({ kind: 'sgx', source: 'gramine' })
    expect(Buffer.from((await provider!.getEvidence(reportData)).quote).toString()).toBe('a quote')
    expect((await stat(join(root, 'user_report_data'))).size).toBe(64)
  })

  test('does not exist without SGX', async () => {
    await writeFile(join(root, 'attestation_type'), 'none')
    expect(await findGramineProvider({ root })).toBeUndefined()
  })
})
