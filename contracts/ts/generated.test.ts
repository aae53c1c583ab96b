import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { compile, readArtifact } from './artifact.ts'
import { contractsRoot } from './forge.ts'
import { compiled, published } from './published.ts'
import { type GeneratedFiles, renderAll } from './render.ts'

describe('generated files', () => {
  let files: GeneratedFiles

  beforeAll(() => {
    compile(compiled)
    files = renderAll(readArtifact)
  }, 300_000)

  test('are what the sources compile to; `node contracts/ts/generate.ts` writes them anew', () => {
    const stale = [...files].filter(([path, text]) => readCommitted(path) !== text).map(([path]) => path)
    expect(stale).toEqual([])
  })

  test('leave nothing behind of contracts that are gone', () => {
    const present = ['ts/generated', 'snapshots/abi', 'snapshots/layout'].flatMap((folder) =>
      readdirSync(join(contractsRoot, folder)).map((name) => `${folder}/${name}`),
    )
    expect(present.filter((path) => !files.has(path))).toEqual([])
  })

  test('need no linking: every creation code is complete', () => {
    const unlinked = published
      .flatMap((entry) => entry.deployed)
      .filter((source) => Object.keys(readArtifact(source).bytecode.linkReferences).length > 0)
    expect(unlinked).toEqual([])
  })

  test('are of contracts that a chain accepts: at most 24 576 bytes of code (EIP-170)', () => {
    const sizes = JSON.parse(files.get('snapshots/sizes.json') ?? '{}') as Record<string, { room: number }>
    expect(Object.entries(sizes).filter(([, { room }]) => room < 0)).toEqual([])
  })
})

function readCommitted(path: string): string | undefined {
  try {
    return readFileSync(join(contractsRoot, path), 'utf8')
  } catch {
    return undefined
  }
}
