import type { AppOrder } from '@ruche/protocol'
import { type AppDescription, publishOrder, type Ruche, registerApp, signOrder } from '@ruche/sdk'
import { type Hex, sha256 } from 'viem'
import type { Bundle } from './bundle.ts'

export const REGISTER_STEPS = ['files', 'register'] as const
export type RegisterStep = (typeof REGISTER_STEPS)[number]

/** What is to be registered: files of a WASI program, or an image. */
export type Release =
  | { type: 'WASM'; name: string; bundle: Bundle & { program: File } }
  | { type: 'DOCKER'; name: string; image: string; checksum: Hex }

/** Stores the files of a program and registers it, both found again if they are there. @returns the app's address. */
export async function registerRelease(
  ruche: Ruche,
  release: Release,
  onStep: (step: RegisterStep) => void,
): Promise<Hex> {
  onStep('files')
  const description = await describe(ruche, release)
  onStep('register')
  return registerApp(ruche, description)
}

async function describe({ storage }: Ruche, release: Release): Promise<AppDescription> {
  const { name } = release
  if (release.type === 'DOCKER')
    return { name, type: 'DOCKER', location: release.image, checksum: release.checksum }
  const { files, program } = release.bundle
  const { cid } = await storage.addFiles(files.map((file) => ({ name: file.name, content: file })))
  const checksum = sha256(new Uint8Array(await program.arrayBuffer()))
  return { name, type: 'WASM', location: `/ipfs/${cid}/${program.name}`, checksum }
}

/** Puts the app on sale. */
export async function sellApp(ruche: Ruche, order: AppOrder): Promise<void> {
  await publishOrder(ruche.network.marketUrl, 'app', await signOrder(ruche, 'app', order))
}
