import { existsSync } from 'node:fs'
import { openEngine } from './oci/engine.ts'
import { hasSubordinateIds } from './oci/subordinate-ids.ts'

/** One thing that a machine has or lacks for running programs of strangers. */
export type Finding = {
  /** Stable, for scripts. */
  id: string
  status: 'ok' | 'missing' | 'weak'
  text: string
  /** What to do, where something is missing or weak. */
  remedy?: string
}

/** Where a container engine listens by default: Podman's, then Docker's. */
export const ENGINE_SOCKETS = ['/run/podman/podman.sock', '/var/run/docker.sock'] as const

/** Programs that offer a stronger wall than the kernel's, by the engines' names for them. */
const STRONGER = { runsc: '/usr/bin/runsc', kata: '/usr/bin/kata-runtime' } as const

/** Says what this machine offers: which types of app a worker on it can run, and how well they are held. */
export async function examineMachine({ sockets }: { sockets: readonly string[] }): Promise<Finding[]> {
  const wasm: Finding = { id: 'wasm', status: 'ok', text: 'WebAssembly runs here (apps of type WASM).' }
  const reasons: string[] = []
  for (const socketPath of sockets) {
    const engine = await openEngine({ socketPath, hasSubordinateIds: hasSubordinateIds() }).catch(
      (error: Error) => {
        reasons.push(error.message)
      },
    )
    if (engine === undefined) continue
    const text = `Containers run here (apps of type DOCKER): ${engine.kind} ${engine.version} at ${socketPath}.`
    return [
      wasm,
      { id: 'containers', status: 'ok', text },
      namespaceFinding(engine.userNamespace),
      strongerFinding(),
    ]
  }
  return [
    wasm,
    {
      id: 'containers',
      status: 'missing',
      text: `Containers do not run here; apps of type DOCKER are not offered. ${reasons.join(' ')}`.trim(),
      remedy: 'Start Docker, or `podman system service --time 0 unix:///run/podman/podman.sock`.',
    },
  ]
}

function namespaceFinding(userNamespace: string): Finding {
  const id = 'user-namespace'
  if (userNamespace !== 'none') {
    return { id, status: 'ok', text: `Root in a container is nobody on this machine (${userNamespace}).` }
  }
  return {
    id,
    status: 'weak',
    text: 'Root in a container has the number of root on this machine, though none of its rights.',
    remedy:
      'Use a rootless engine, `userns-remap` of Docker, or lend ids to `containers` in /etc/subuid and /etc/subgid.',
  }
}

function strongerFinding(): Finding {
  const found = Object.entries(STRONGER).filter(([, path]) => existsSync(path))
  const id = 'stronger-runtime'
  if (found.length === 0) {
    const text = 'Neither gVisor nor Kata is installed; containers share the kernel.'
    return {
      id,
      status: 'weak',
      text,
      remedy: 'Install gVisor and set RUCHE_ENGINE_RUNTIME=runsc, if you want more.',
    }
  }
  return {
    id,
    status: 'ok',
    text: `RUCHE_ENGINE_RUNTIME may be ${found.map(([name]) => name).join(' or ')}.`,
  }
}
