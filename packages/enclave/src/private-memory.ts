import { writeFile } from 'node:fs/promises'

/** No kind of mapping goes into a core dump (Linux, core(5)). */
const NOTHING = '0'

/**
 * Keeps what this process knows from the disk: a core dump holds no memory, and the signal that opens Node's inspector to whoever runs
 * under the same account does nothing. Swap is the machine's to switch off or encrypt.
 */
export async function keepMemoryPrivate(): Promise<void> {
  process.on('SIGUSR1', () => undefined)
  // Elsewhere than on Linux there is no such file, and it is the machine's to forbid dumps.
  await writeFile('/proc/self/coredump_filter', NOTHING).catch(() => undefined)
}
