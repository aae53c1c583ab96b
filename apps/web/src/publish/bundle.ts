import { DAPP_MANIFEST_FILE, type DappManifest, dappManifestSchema } from '@ruche/api'

/** The files of a dapp to be, and what they say. */
export type Bundle = {
  files: readonly File[]
  program: File | undefined
  manifest: DappManifest | undefined
  faults: readonly BundleFault[]
}

export type BundleFault =
  | { kind: 'noProgram' }
  | { kind: 'manifest'; path: string; message: string }
  | { kind: 'missing'; name: string }

/** Makes out program and manifest among the files that were chosen, and what is missing. */
export async function readBundle(files: readonly File[]): Promise<Bundle> {
  const find = (name: string) => files.find((file) => file.name === name)
  const description = find(DAPP_MANIFEST_FILE)
  if (description === undefined) {
    const program = files.find(({ name }) => name.endsWith('.wasm'))
    return {
      files,
      program,
      manifest: undefined,
      faults: program === undefined ? [{ kind: 'noProgram' }] : [],
    }
  }
  const parsed = dappManifestSchema.safeParse(readJson(await description.text()))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const fault = {
      kind: 'manifest',
      path: issue?.path.join('.') ?? '',
      message: issue?.message ?? '',
    } as const
    return { files, program: undefined, manifest: undefined, faults: [fault] }
  }
  const manifest = parsed.data
  const samples = manifest.inputs.flatMap((input) =>
    input.type === 'file' && input.sample !== undefined ? [input.sample] : [],
  )
  const missing = [manifest.program, manifest.thumbnail, ...samples].filter(
    (name) => find(name) === undefined,
  )
  return {
    files,
    program: find(manifest.program),
    manifest,
    faults: missing.map((name) => ({ kind: 'missing', name })),
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** An image by its digest, as it is registered; undefined when the text names none. */
export function readImage(text: string): { image: string; checksum: `0x${string}` } | undefined {
  const image = text.trim()
  const digits = /^[\w][\w./:-]*@sha256:([0-9a-f]{64})$/.exec(image)?.[1]
  return digits === undefined ? undefined : { image, checksum: `0x${digits}` }
}
