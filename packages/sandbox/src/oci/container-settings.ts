import { environmentOf, INPUT_FOLDER, OUTPUT_FOLDER } from '../environment.ts'
import type { Limits, RunTask } from '../runtime.ts'
import type { Engine } from './engine.ts'

/** Files that a program may have open at once. */
const OPEN_FILES_MAX = 1024
/** Of one user; what bounds the processes of a run is `processCount`, for which the kernel would count others' too. */
const USER_PROCESSES_MAX = 4096
/** Of the folder that programs share memory through; counted to their memory. */
const SHARED_MEMORY_BYTES = 16 * 1024 * 1024

/** What the owner of a worker grants to containers beyond the limits of a run. */
export type ContainerGrants = {
  /** `runsc` for gVisor, `kata`…; the engine's own where undefined. */
  runtime?: string | undefined
  /** Names of devices by the Container Device Interface, such as `nvidia.com/gpu=all`; for tasks that ask for a GPU. */
  gpuDevices: readonly string[]
  /** Apps may use the network where their deal says so. */
  isNetworkAllowed: boolean
}

/**
 * Says how a container is made (Docker Engine API 1.41, `ContainerCreate`): everything bounded, nothing granted that the task
 * does not need.
 *
 * @param imageId - The image itself, not a name for it.
 * @param outputFolder - On the host; becomes `/iexec_out`.
 * @param owner - Marks the container, so that what a crash leaves behind can be found.
 */
export function containerSettings({
  task,
  limits,
  engine,
  grants,
  imageId,
  outputFolder,
  owner,
}: {
  task: RunTask
  limits: Limits
  engine: Pick<Engine, 'kind' | 'userNamespace'>
  grants: ContainerGrants
  imageId: string
  outputFolder: string
  owner: string
}): Record<string, unknown> {
  const isConnected = task.wantsNetwork === true && grants.isNetworkAllowed
  const memory = limits.memoryBytes + limits.outputBytes
  return {
    Image: imageId,
    Cmd: task.args.length > 0 ? [...task.args] : undefined,
    Env: environmentOf(task).map(([name, value]) => `${name}=${value}`),
    Hostname: 'ruche',
    AttachStdout: true,
    AttachStderr: true,
    OpenStdin: false,
    Tty: false,
    Labels: { [OWNER_LABEL]: owner },
    HostConfig: {
      NetworkMode: isConnected ? 'bridge' : 'none',
      ReadonlyRootfs: true,
      Binds: [`${task.inputFolder}:${INPUT_FOLDER}:ro`, `${outputFolder}:${OUTPUT_FOLDER}:rw`],
      Tmpfs: { '/tmp': `rw,nosuid,nodev,size=${limits.outputBytes}` },
      ShmSize: SHARED_MEMORY_BYTES,
      // What is kept in memory instead of on a disk counts as memory: the outputs, and /tmp.
      Memory: memory,
      MemorySwap: memory,
      NanoCpus: limits.cpuCount * 1e9,
      PidsLimit: limits.processCount,
      Ulimits: [
        { Name: 'nofile', Soft: OPEN_FILES_MAX, Hard: OPEN_FILES_MAX },
        { Name: 'nproc', Soft: USER_PROCESSES_MAX, Hard: USER_PROCESSES_MAX },
        { Name: 'core', Soft: 0, Hard: 0 },
      ],
      CapDrop: ['ALL'],
      SecurityOpt: ['no-new-privileges'],
      Privileged: false,
      IpcMode: 'private',
      ...(engine.userNamespace === 'per-container' ? { UsernsMode: 'auto' } : {}),
      ...(grants.runtime === undefined ? {} : { Runtime: grants.runtime }),
      ...(task.wantsGpu === true ? deviceSettings(engine.kind, grants.gpuDevices) : {}),
      // We keep the output ourselves; the engine would fill its disk with it.
      LogConfig: { Type: 'none' },
      RestartPolicy: { Name: 'no' },
      OomScoreAdj: 1000,
    },
  }
}

export const OWNER_LABEL = 'network.ruche.worker'

/** Docker asks a driver for CDI devices; Podman takes their names among the devices. */
function deviceSettings(kind: Engine['kind'], devices: readonly string[]): Record<string, unknown> {
  if (kind === 'docker') return { DeviceRequests: [{ Driver: 'cdi', DeviceIDs: [...devices] }] }
  return {
    Devices: devices.map((name) => ({ PathOnHost: name, PathInContainer: '', CgroupPermissions: '' })),
  }
}
