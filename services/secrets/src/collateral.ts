import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Collateral, parseCollateral } from '@ruche/attestation'
import { collateralMissing } from './errors.ts'
import { gather } from './gather.ts'

/** Endorsements that are at hand, newest file first. */
export type CollateralSource = () => Promise<{ text: string; collateral: Collateral }[]>

/**
 * Reads collateral from a folder: `*.json`, of Intel one for each family of platforms and kind (SGX, TDX), as caching services give it; of
 * AMD one for each chip and version of its firmware.
 * A file that changes is read again, so that a timer can refresh them.
 */
export function openCollateralFolder(folder: string): CollateralSource {
  const known = new Map<string, { changedMs: number; text: string; collateral: Collateral }>()
  const read = async () => {
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'))
    if (names.length === 0) throw collateralMissing(folder)
    const found = await Promise.all(
      names.map(async (name) => {
        const path = join(folder, name)
        const changedMs = (await stat(path)).mtimeMs
        const before = known.get(name)
        if (before?.changedMs === changedMs) return before
        const text = await readFile(path, 'utf8')
        const read = { changedMs, text, collateral: parseCollateral(text) }
        known.set(name, read)
        return read
      }),
    )
    return found.toSorted((left, right) => right.changedMs - left.changedMs)
  }
  const ask = gather(async (asks: readonly undefined[]) => {
    const found = await read()
    return asks.map(() => found)
  })
  return () => ask(undefined)
}
