import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { findObstacle } from '@ruche/dapp-toolchain'
import { expect, test } from 'vitest'
import { sql } from './index.ts'

const run = promisify(execFile)
const obstacle = await findObstacle()

// Minutes of a busy machine: SQLite is compiled as one file of nine megabytes.
test.skipIf(obstacle !== undefined)(
  `the sql module is what its source compiles to${obstacle === undefined ? '' : ` (not tested: ${obstacle})`}`,
  async (context) => {
    const folder = await mkdtemp(join(tmpdir(), 'sql-build-'))
    try {
      const rebuilt = join(folder, 'rebuilt.wasm')
      await run(process.execPath, [fileURLToPath(new URL('./build.ts', import.meta.url)), rebuilt])
      expect((await readFile(rebuilt)).equals(await readFile(sql.module))).toBe(true)
    } catch (error) {
      const { stderr = '' } = error as { stderr?: string }
      if (!/npm error|npm ERR!/.test(stderr)) throw error
      context.skip(`the archive that SQLite is in cannot be fetched: ${stderr.split('\n')[0]}`)
    } finally {
      await rm(folder, { recursive: true })
    }
  },
  240_000,
)
