import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isFailure } from '@ruche/protocol'
import { parseImageSource } from '../image/image-source.ts'
import type { RegistryCredentials } from '../image/registry-image.ts'
import { runNative } from '../native/native-run.ts'
import type { Runtime } from '../runtime.ts'
import { verifyTask } from '../task.ts'
import { createContainer, removeContainers } from './container.ts'
import { type ContainerGrants, containerSettings, OWNER_LABEL } from './container-settings.ts'
import type { Engine } from './engine.ts'
import type { ImageAllowance } from './image-garbage.ts'
import { openImageRecord } from './image-record.ts'
import { createImageStore } from './image-store.ts'

export type OciRuntimeOptions = {
  engine: Engine
  /** Of this worker, unique on the engine: containers that carry it are removed at the start. */
  owner: string
  /** For folders that live as long as a run; created when missing. */
  scratchFolder: string
  /** By the registry's host. */
  credentials?: Readonly<Record<string, RegistryCredentials>>
  grants?: Partial<ContainerGrants>
  /** Of images that lie unused. */
  allowance?: ImageAllowance
  nowMs?: () => number
}

const GIBIBYTE = 1024 ** 3
const DAY_MS = 86_400_000
const ALLOWANCE: ImageAllowance = { bytesMax: 20 * GIBIBYTE, ageMsMax: 14 * DAY_MS }

/**
 * Runs OCI images by a container engine, each task in a fresh container; see `parseImageSource` for `program`.
 *
 * Images made for iExec run unchanged: the same folders and variables, the same `computed.json`. Standard output becomes
 * `/iexec_out/stdout.txt`; a program that leaves no `computed.json` gets one, as in WebAssembly.
 */
export async function createOciRuntime({
  engine,
  owner,
  scratchFolder,
  credentials = {},
  grants: granted = {},
  allowance = ALLOWANCE,
  nowMs = Date.now,
}: OciRuntimeOptions): Promise<Runtime> {
  const { client } = engine
  const grants: ContainerGrants = { gpuDevices: [], isNetworkAllowed: false, ...granted }
  await mkdir(scratchFolder, { recursive: true, mode: 0o700 })
  const record = await openImageRecord(join(scratchFolder, 'images.json'))
  const images = createImageStore(client, { credentials, record, allowance, nowMs })
  await removeContainers(client, `${OWNER_LABEL}=${owner}`)
  return {
    type: 'DOCKER',
    async run(task, options) {
      options.signal?.throwIfAborted()
      verifyTask(task)
      const image = await images.acquire(parseImageSource(task.program), options.signal)
      const { limits } = options
      const prepare = (outputFolder: string) =>
        createContainer(
          client,
          containerSettings({ task, limits, engine, grants, imageId: image.id, outputFolder, owner }),
        )
      try {
        return await runNative({ task, scratchFolder, prepare, isCageFault: isEngineFault }, options)
      } finally {
        await image.release()
      }
    },
  }
}

function isEngineFault(error: unknown): error is Error {
  return isFailure(error) && error.code.startsWith('ENGINE_')
}
