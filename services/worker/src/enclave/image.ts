import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ImagePart, measureImage } from '@ruche/enclave'
import type { Hex } from 'viem'

/** Packages that the enclave's process loads. */
const PACKAGES = ['api', 'attestation', 'enclave', 'encryption', 'protocol', 'sandbox', 'storage'] as const

/** Measures the code that runs inside: what a policy names to trust this runtime. */
export async function measureRuntime(): Promise<Hex> {
  const packages = PACKAGES.map((name): ImagePart => {
    const entry = fileURLToPath(import.meta.resolve(`@ruche/${name}`))
    return { name: `@ruche/${name}`, path: dirname(entry) }
  })
  const worker = dirname(dirname(fileURLToPath(import.meta.url)))
  return measureImage([...packages, { name: '@ruche/worker', path: worker }])
}
