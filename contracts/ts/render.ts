import { mergeAbi } from './abi.ts'
import type { Artifact } from './artifact.ts'
import { contractName, exportPrefix, type Published, published, stateful } from './published.ts'
import { abiSnapshot, layoutSnapshot, sizeSnapshot } from './snapshot.ts'

/** A file to be, by its path below `contracts/`. */
export type GeneratedFiles = Map<string, string>

/** Everything derived from the compiled contracts: the TypeScript modules and the snapshots. Pure. */
export function renderAll(readArtifact: (source: string) => Artifact): GeneratedFiles {
  const files: GeneratedFiles = new Map()
  const deployed = new Map<string, Artifact>()

  for (const entry of published) {
    const answering = entry.answeredBy.map(readArtifact)
    const abi = mergeAbi(answering.map((artifact) => artifact.abi))
    const selectors = Object.assign({}, ...answering.map((artifact) => artifact.methodIdentifiers))
    const creations = entry.deployed.map((source) => [contractName(source), readArtifact(source)] as const)

    files.set(`ts/generated/${entry.name}.ts`, renderModule(entry, abi, creations))
    files.set(`snapshots/abi/${entry.name}.txt`, abiSnapshot(abi, selectors))
    for (const [name, artifact] of creations) deployed.set(name, artifact)
  }

  for (const source of stateful) {
    files.set(
      `snapshots/layout/${contractName(source)}.txt`,
      layoutSnapshot(readArtifact(source).storageLayout),
    )
  }
  files.set('snapshots/sizes.json', sizeSnapshot(deployed))
  return files
}

function renderModule(
  entry: Published,
  abi: readonly unknown[],
  creations: readonly (readonly [string, Artifact])[],
): string {
  const lines = [
    `// Generated from ${entry.answeredBy.join(', ')}; do not edit.`,
    '',
    `export const ${exportPrefix(entry.name)}Abi = ${JSON.stringify(abi, null, 1)} as const`,
  ]
  for (const [name, { bytecode }] of creations) {
    lines.push('', `export const ${exportPrefix(name)}Bytecode: \`0x\${string}\` = '${bytecode.object}'`)
  }
  return `${lines.join('\n')}\n`
}
