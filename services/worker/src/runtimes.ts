import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  createBubblewrapRuntime,
  createOciRuntime,
  createWasmRuntime,
  type Engine,
  findBubblewrapObstacle,
  findEngine,
  type RegistryCredentials,
  type Runtime,
} from '@ruche/sandbox'
import { registryConfigUnreadable } from './errors.ts'

/** What a worker's owner says about containers. */
export type ContainerChoice = {
  /** Sockets of engines, tried in this order; none for a worker without containers. */
  sockets: readonly string[]
  /** `runsc`, `kata`…; undefined for the engine's own. */
  runtime?: string | undefined
  /** Names of devices by the Container Device Interface. */
  gpuDevices: readonly string[]
  isNetworkAllowed: boolean
  /** A `config.json` of Docker with the accounts at registries. */
  registryConfig?: string | undefined
}

export type OpenedRuntimes = {
  runtimes: Runtime[]
  engine?: Engine
  /** Why there are no containers, one sentence for each engine tried. */
  obstacles: string[]
}

/**
 * Opens every runtime that this machine has: WebAssembly always; images by an engine that is fit for them, else in bubblewrap.
 *
 * @param readyCount - So many processes, of 55 MB each, are kept ready for the next WebAssembly tasks; none for 0.
 */
export async function openRuntimes(
  choice: ContainerChoice,
  { owner, scratchFolder, readyCount = 0 }: { owner: string; scratchFolder: string; readyCount?: number },
): Promise<OpenedRuntimes> {
  const ready = { scratchFolder: join(scratchFolder, 'wasm'), countMax: readyCount }
  const wasm = createWasmRuntime(readyCount > 0 ? { ready } : {})
  const credentials =
    choice.registryConfig === undefined ? {} : await readRegistryConfig(choice.registryConfig)
  const { engine, obstacles } = await findEngine(choice.sockets)
  if (engine === undefined) {
    if (choice.sockets.includes('none')) return { runtimes: [wasm], obstacles }
    const obstacle = await findBubblewrapObstacle()
    if (obstacle !== undefined) return { runtimes: [wasm], obstacles: [...obstacles, obstacle] }
    const caged = await createBubblewrapRuntime({
      scratchFolder: join(scratchFolder, 'bubblewrap'),
      credentials,
    })
    return { runtimes: [wasm, caged], obstacles }
  }
  const { runtime, gpuDevices, isNetworkAllowed } = choice
  const grants = { runtime, gpuDevices, isNetworkAllowed }
  const oci = await createOciRuntime({
    engine,
    owner,
    scratchFolder: join(scratchFolder, 'oci'),
    credentials,
    grants,
  })
  return { runtimes: [wasm, oci], engine, obstacles }
}

/** Reads the accounts of a `config.json` of Docker: `auths.<registry>.auth` is base64 of `name:password`. */
async function readRegistryConfig(path: string): Promise<Record<string, RegistryCredentials>> {
  try {
    const { auths = {} } = JSON.parse(await readFile(path, 'utf8')) as {
      auths?: Record<string, { auth: string }>
    }
    return Object.fromEntries(
      Object.entries(auths).map(([registry, { auth }]) => {
        const [username = '', ...password] = Buffer.from(auth, 'base64').toString().split(':')
        return [
          registry.replace(/^https?:\/\//, '').split('/')[0],
          { username, password: password.join(':') },
        ]
      }),
    )
  } catch (cause) {
    throw registryConfigUnreadable(path, cause)
  }
}
