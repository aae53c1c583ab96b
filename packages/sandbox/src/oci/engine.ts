import { EngineUnfitError } from '../errors.ts'
import { createEngineClient, type EngineClient } from './engine-client.ts'

/** An engine found fit to run programs of strangers. */
export type Engine = {
  client: EngineClient
  kind: 'docker' | 'podman'
  version: string
  /** Runs as an ordinary user: root in a container is nobody on the machine. */
  isRootless: boolean
  /** What keeps root in a container from being root on the machine; `none` is told to the owner. */
  userNamespace: 'rootless' | 'engine' | 'per-container' | 'none'
  /** Names for `runtime`: `runc`, `runsc` (gVisor), `kata`… */
  runtimes: readonly string[]
  defaultRuntime: string
}

type Version = { Version: string; Components?: { Name: string; Version: string }[] }
type Info = {
  MemoryLimit: boolean
  PidsLimit: boolean
  CpuCfsQuota: boolean
  SecurityOptions: string[] | null
  Runtimes: Record<string, unknown> | null
  DefaultRuntime: string
}

/**
 * Asks an engine what it can bound, and refuses one that cannot bound everything.
 *
 * @param hasSubordinateIds - This machine lends ids to the user `containers`, which Podman as root needs for a user
 *   namespace of each container.
 * @throws Failure `ENGINE_UNREACHABLE`, `ENGINE_UNFIT`.
 */
export async function openEngine({
  socketPath,
  hasSubordinateIds,
}: {
  socketPath: string
  hasSubordinateIds: boolean
}): Promise<Engine> {
  const client = createEngineClient(socketPath)
  const version = (await client.call('/version')) as Version
  const info = (await client.call('/info')) as Info
  const security = info.SecurityOptions ?? []
  const missing = [
    ...(info.MemoryLimit ? [] : ['memory limits']),
    ...(info.PidsLimit ? [] : ['limits of processes']),
    ...(info.CpuCfsQuota ? [] : ['limits of processor time']),
    ...(security.some((option) => option.startsWith('name=seccomp')) ? [] : ['seccomp']),
  ]
  if (missing.length > 0) throw new EngineUnfitError({ socketPath, missing })
  const kind = version.Components?.some(({ Name }) => Name === 'Podman Engine') ? 'podman' : 'docker'
  const isRootless = security.includes('name=rootless')
  return {
    client,
    kind,
    version: version.Version,
    isRootless,
    userNamespace: userNamespaceOf({
      kind,
      isRootless,
      isRemapped: security.includes('name=userns'),
      hasSubordinateIds,
    }),
    runtimes: Object.keys(info.Runtimes ?? {}),
    defaultRuntime: info.DefaultRuntime,
  }
}

function userNamespaceOf(engine: {
  kind: 'docker' | 'podman'
  isRootless: boolean
  isRemapped: boolean
  hasSubordinateIds: boolean
}): Engine['userNamespace'] {
  if (engine.isRootless) return 'rootless'
  if (engine.isRemapped) return 'engine'
  return engine.kind === 'podman' && engine.hasSubordinateIds ? 'per-container' : 'none'
}
