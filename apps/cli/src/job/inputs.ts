import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { NodeRuche } from '@ruche/sdk'
import { usage } from '../errors.ts'

/** Adds files to storage in one folder, so that each keeps its name. @returns `ipfs://<cid>/<name>` in the order given. */
export async function gatherInputs(ruche: NodeRuche, paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return []
  const names = paths.map((path) => basename(path))
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) {
    throw usage(`Two input files are called ${twice}.`, 'Give every input file its own name.')
  }
  const folder = await mkdtemp(join(tmpdir(), 'ruche-inputs-'))
  try {
    for (const path of paths) await copyFile(path, join(folder, basename(path)))
    const { cid } = await ruche.storage.addFolder(folder)
    return names.map((name) => `ipfs://${cid}/${encodeURIComponent(name)}`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
