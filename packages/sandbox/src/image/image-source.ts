import { TaskInvalidError } from '../errors.ts'

/** Where an image comes from, and the digest of its manifest that the chain names: `sha256:` and 64 digits. */
export type ImageSource =
  | { kind: 'registry'; name: string; digest: string }
  | { kind: 'archive'; path: string; digest: string }

/**
 * Reads the program of a task for images: `docker://<name>@sha256:<digits>`, or `oci-archive:<path>@sha256:<digits>` for a
 * file that holds an OCI image layout.
 *
 * @throws Failure `TASK_INVALID`
 */
export function parseImageSource(program: string): ImageSource {
  const match = /^(docker:\/\/|oci-archive:)(.+)@(sha256:[0-9a-f]{64})$/.exec(program)
  const [, transport, where, digest] = match ?? []
  if (where === undefined || digest === undefined) {
    throw new TaskInvalidError(`${JSON.stringify(program)} is not an image with its digest`)
  }
  if (transport === 'docker://') return { kind: 'registry', name: where, digest }
  if (!where.startsWith('/')) throw new TaskInvalidError(`${where} is not an absolute path`)
  return { kind: 'archive', path: where, digest }
}

export function formatImageSource(source: ImageSource): string {
  return source.kind === 'registry'
    ? `docker://${source.name}@${source.digest}`
    : `oci-archive:${source.path}@${source.digest}`
}

/** The registry of an image's name, as Docker reads names: the first part, if it can be a host. */
export function registryOf(name: string): string {
  const [first = '', ...rest] = name.split('/')
  return rest.length > 0 && (/[.:]/.test(first) || first === 'localhost') ? first : 'docker.io'
}
