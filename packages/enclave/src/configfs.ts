import { mkdir, readFile, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { evidenceContested, evidenceUnavailable } from './errors.ts'
import { checkReportDataLength, type Evidence, type EvidenceProvider } from './evidence.ts'

/** Where Linux 6.7 and later offer evidence of trust domains and SNP machines (Documentation/ABI/testing/configfs-tsm-report). */
const CONFIGFS_ROOT = '/sys/kernel/config/tsm/report'

const KIND_OF_PROVIDER: Readonly<Record<string, 'tdx' | 'snp'>> = { tdx_guest: 'tdx', sev_guest: 'snp' }
/** A report is asked for again when somebody else wrote to the entry between our writing and our reading. */
const ATTEMPTS = 5

/**
 * Opens the kernel's interface; undefined where there is none.
 *
 * @param root - Folder of the interface; tests give one of their own.
 * @param entry - Name of the entry, of this process alone.
 */
export async function findConfigfsProvider({
  root = CONFIGFS_ROOT,
  entry,
}: {
  root?: string
  entry: string
}): Promise<EvidenceProvider | undefined> {
  const folder = join(root, entry)
  const isThere = await mkdir(folder).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code === 'EEXIST',
  )
  if (!isThere) return undefined
  const provider = (await readText(folder, 'provider')).trim()
  const kind = KIND_OF_PROVIDER[provider]
  if (kind === undefined) {
    await rmdir(folder).catch(() => undefined)
    throw evidenceUnavailable(`its provider ${provider} is neither tdx_guest nor sev_guest`)
  }
  return {
    kind,
    source: 'configfs-tsm',
    async getEvidence(reportData, signal) {
      checkReportDataLength(reportData)
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        signal?.throwIfAborted()
        const evidence = await tryOnce(folder, reportData)
        if (evidence !== undefined) return evidence
      }
      throw evidenceContested(ATTEMPTS)
    },
  }
}

/** Undefined when the generation moved by more than our own writing: the report may be about somebody else's data. */
async function tryOnce(folder: string, reportData: Uint8Array): Promise<Evidence | undefined> {
  try {
    const before = await readGeneration(folder)
    await writeFile(join(folder, 'inblob'), reportData)
    const quote = await readFile(join(folder, 'outblob'))
    // SNP only; elsewhere the file is absent or empty.
    const certificates = await readFile(join(folder, 'auxblob')).catch(() => undefined)
    const after = await readGeneration(folder)
    if (after !== before + 1) return undefined
    return { quote, ...(certificates === undefined || certificates.length === 0 ? {} : { certificates }) }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // Another writer between inblob and outblob shows as a busy or a stale entry.
    if (code === 'EBUSY' || code === 'EWOULDBLOCK') return undefined
    if (code === 'EFBIG') throw evidenceUnavailable('the quote is larger than the kernel passes on', error)
    throw evidenceUnavailable(`the kernel answered ${code ?? String(error)}`, error)
  }
}

async function readGeneration(folder: string): Promise<number> {
  return Number(await readText(folder, 'generation'))
}

async function readText(folder: string, name: string): Promise<string> {
  return await readFile(join(folder, name), 'utf8').catch((error) => {
    throw evidenceUnavailable(`${name} cannot be read`, error)
  })
}
