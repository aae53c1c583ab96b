import { existsSync } from 'node:fs'
import { findBubblewrapObstacle } from './bubblewrap/runtime.ts'
import { findEngine } from './oci/find-engine.ts'

/** One thing that a machine has or lacks for running programs of strangers. */
export type Finding = {
  /** Stable, for scripts. */
  id: string
  status: 'ok' | 'missing' | 'weak'
  text: string
  /** What to do, where something is missing or weak. */
  remedy?: string
}

/** Programs that offer a stronger wall than the kernel's, by the engines' names for them. */
const STRONGER = { runsc: '/usr/bin/runsc', kata: '/usr/bin/kata-runtime' } as const

/** Says what this machine offers: which types of app a worker on it can run, and how well they are held. */
export async function examineMachine({ sockets }: { sockets: readonly string[] }): Promise<Finding[]> {
  const wasm: Finding = { id: 'wasm', status: 'ok', text: 'WebAssembly runs here (apps of type WASM).' }
  const { engine, obstacles } = await findEngine(sockets)
  if (engine !== undefined) {
    const { kind, version, client } = engine
    const text = `Containers run here (apps of type DOCKER): ${kind} ${version} at ${client.socketPath}.`
    const containers: Finding = { id: 'containers', status: 'ok', text }
    return [wasm, containers, namespaceFinding(engine.userNamespace), strongerFinding()]
  }
  const without = await findBubblewrapObstacle()
  if (without === undefined) {
    const text = `Images run here without an engine, in bubblewrap (apps of type DOCKER). ${obstacles.join(' ')}`
    return [wasm, { id: 'containers', status: 'weak', text, remedy: START_ENGINE }]
  }
  const text = `Containers do not run here; apps of type DOCKER are not offered. ${obstacles.join(' ')} Bubblewrap: ${without}.`
  return [wasm, { id: 'containers', status: 'missing', text, remedy: START_ENGINE }]
}

const START_ENGINE = 'Start Docker, or `podman system service --time 0 unix:///run/podman/podman.sock`.'

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
