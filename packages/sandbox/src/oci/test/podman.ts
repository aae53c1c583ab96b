import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createEngineClient } from '../engine-client.ts'

/** A Podman service of its own: images, containers and socket in a folder that goes with it. */
export type TestEngine = {
  socketPath: string
  pid: () => number
  /** Kills the service alone, as a crash would; `start` brings it back with what it had. */
  kill(): Promise<void>
  start(): Promise<void>
  /** Runs `podman` on what the service has, and answers what it prints. */
  podman(...parameters: string[]): string
  close(): Promise<void>
}

/** Why there can be no engine on this machine; undefined where there can. */
export function findEngineObstacle(): string | undefined {
  if (process.platform !== 'linux') return 'containers need Linux'
  if (process.getuid?.() !== 0) return 'the test starts Podman as root'
  for (const [program, argument] of [
    ['podman', '--version'],
    ['runc', '--version'],
  ] as const) {
    if (spawnSync(program, [argument], { stdio: 'ignore' }).status !== 0) return `${program} is not installed`
  }
  return undefined
}

/**
 * @param env - Of this process.
 * @param registry - `host:port` of a registry without TLS, to be spoken to.
 */
export async function startEngine({
  env: ours,
  registry,
}: {
  env: NodeJS.ProcessEnv
  registry?: string
}): Promise<TestEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'ruche-podman-'))
  const socketPath = join(folder, 'engine.sock')
  const storage = ['--root', join(folder, 'root'), '--runroot', join(folder, 'run')]
  const options = [...storage, '--cgroup-manager', 'cgroupfs', '--runtime', 'runc']
  const registries = join(folder, 'registries.conf')
  await writeFile(
    registries,
    registry === undefined ? '' : `[[registry]]\nlocation="${registry}"\ninsecure=true\n`,
  )
  const env = { ...ours, CONTAINERS_REGISTRIES_CONF: registries }
  let service: ChildProcess | undefined

  async function start(): Promise<void> {
    await rm(socketPath, { force: true })
    service = spawn('podman', [...options, 'system', 'service', '--time', '0', `unix://${socketPath}`], {
      stdio: 'ignore',
      env,
      // Its monitors leave notes in the current folder.
      cwd: folder,
    })
    const client = createEngineClient(socketPath)
    for (let i = 0; ; i++) {
      if (
        await client.call('/version').then(
          () => true,
          () => false,
        )
      )
        return
      if (i === 500) throw new Error('Podman did not start.')
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  async function kill(): Promise<void> {
    const ended = service === undefined ? undefined : once(service, 'exit')
    service?.kill('SIGKILL')
    await ended
  }

  await start()
  return {
    socketPath,
    pid: () => service?.pid ?? 0,
    start,
    kill,
    podman: (...parameters) =>
      execFileSync('podman', [...options, ...parameters], { encoding: 'utf8', stdio: 'pipe' }),
    async close() {
      await kill()
      execFileSync('podman', [...options, 'rm', '--all', '--force', '--time', '0'], { stdio: 'ignore' })
      spawnSync('umount', ['-l', join(folder, 'root', 'overlay')], { stdio: 'ignore' })
      await rm(folder, { recursive: true, force: true })
    },
  }
}
