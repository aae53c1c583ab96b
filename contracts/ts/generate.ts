// Writes `ts/generated/` and `snapshots/` from the Solidity sources: `node contracts/ts/generate.ts`.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compile, readArtifact } from './artifact.ts'
import { contractsRoot } from './forge.ts'
import { compiled } from './published.ts'
import { renderAll } from './render.ts'

compile(compiled)
const files = renderAll(readArtifact)

// Files of contracts that are gone would stay; gas snapshots are written by the tests and are not ours.
for (const folder of ['ts/generated', 'snapshots/abi', 'snapshots/layout']) {
  rmSync(join(contractsRoot, folder), { recursive: true, force: true })
}
for (const [path, text] of files) {
  mkdirSync(dirname(join(contractsRoot, path)), { recursive: true })
  writeFileSync(join(contractsRoot, path), text)
}
console.log(
  `${files.size} files written, ${readdirSync(join(contractsRoot, 'ts/generated')).length} of them modules.`,
)
