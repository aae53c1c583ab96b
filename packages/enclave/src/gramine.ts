import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { evidenceUnavailable } from './errors.ts'
import { checkReportDataLength, type EvidenceProvider } from './evidence.ts'

/** Pseudo-files that Gramine shows to the program inside an SGX enclave (Gramine 1.8, "Attestation and Secret Provisioning"). */
const GRAMINE_ROOT = '/dev/attestation'

/** Opens Gramine's interface; undefined outside of it, and where it runs without SGX (`gramine-direct`). */
export async function findGramineProvider({
  root = GRAMINE_ROOT,
}: {
  root?: string
} = {}): Promise<EvidenceProvider | undefined> {
  const type = await readFile(join(root, 'attestation_type'), 'utf8').catch(() => undefined)
  if (type?.trim() !== 'dcap') return undefined
  // Two files, one after the other: a second caller in between would get the first one's data quoted.
  let queue: Promise<unknown> = Promise.resolve()
  const askOnce = async (reportData: Uint8Array) => {
    try {
      await writeFile(join(root, 'user_report_data'), reportData)
      return { quote: await readFile(join(root, 'quote')) }
    } catch (error) {
      throw evidenceUnavailable(`Gramine answered ${(error as NodeJS.ErrnoException).code ?? error}`, error)
    }
  }
  return {
    kind: 'sgx',
    source: 'gramine',
    getEvidence(reportData, signal) {
      checkReportDataLength(reportData)
      const asked = queue.then(() => {
        signal?.throwIfAborted()
        return askOnce(reportData)
      })
      queue = asked.catch(() => undefined)
      return asked
    },
  }
}
