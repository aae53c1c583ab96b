import { readArchiveDigest } from '@ruche/sandbox'
import { type AppDescription, type NodeRuche, uploadProgram } from '@ruche/sdk'
import type { Hex } from 'viem'

/** `<name>@sha256:<digits>`, with or without `docker://` before it. */
const REGISTRY_IMAGE = /^(?:docker:\/\/)?([^@]+)@sha256:([0-9a-f]{64})$/

/** The program is an image in a registry, not a file. */
export function isRegistryImage(program: string): boolean {
  return REGISTRY_IMAGE.test(program)
}

/**
 * Describes a program ready to be registered, after adding it to storage if it is a file: a WebAssembly module, an OCI archive
 * (`.tar`), or an image in a registry with its digest.
 */
export async function describeApp(
  ruche: NodeRuche,
  program: { path: string; name: string },
): Promise<AppDescription> {
  const { path, name } = program
  const [, image, digits] = REGISTRY_IMAGE.exec(path) ?? []
  if (image !== undefined) return { name, type: 'DOCKER', location: image, checksum: `0x${digits}` }
  if (!path.endsWith('.tar')) return uploadProgram(ruche, program)
  const [{ cid }, digest] = await Promise.all([ruche.storage.addFile(path), readArchiveDigest(path)])
  return { name, type: 'DOCKER', location: `/ipfs/${cid}`, checksum: digest.replace('sha256:', '0x') as Hex }
}
