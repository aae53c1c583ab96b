import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { access, chmod, mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { cpus, hostname, userInfo } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const READY_MS = 30_000
const LOOK_MS = 100
const SEARCH_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** A Slurm of our own, of this machine alone. */
export type Slurm = {
  /** For the commands that talk to it. */
  env: Readonly<Record<string, string>>
  stop(): Promise<void>
}

/**
 * Starts munge, a controller and one node in `folder`, tuned for many short jobs as Slurm's "High Throughput Computing" guide
 * says. Undefined where it is not installed.
 */
export async function startSlurm(folder: string): Promise<Slurm | undefined> {
  if (!(await Promise.all(['munged', 'slurmctld', 'slurmd', 'sbatch'].map(isInstalled))).every(Boolean))
    return undefined
  const at = (name: string) => path.join(folder, name)
  await mkdir(at('state'), { recursive: true })
  await mkdir(at('spool'))
  // munged answers in folders that others may enter alone.
  await chmod(folder, 0o755)
  await writeFile(at('munge.key'), randomBytes(128), { mode: 0o400 })
  await writeFile(at('slurm.conf'), await configure(folder))
  const env = { PATH: SEARCH_PATH, SLURM_CONF: at('slurm.conf') }
  const children: ChildProcess[] = []
  const start = (command: string, ...args: string[]) => {
    children.push(spawn(command, args, { env, cwd: folder, stdio: 'ignore' }))
  }
  const stop = async () => {
    for (const child of children.reverse()) await end(child)
  }
  const files = ['key', 'socket', 'pid', 'log', 'seed'].map((name) => `--${name}-file=${at(`munge.${name}`)}`)
  start(
    'munged',
    '--foreground',
    '--force',
    ...files.map((flag) => flag.replace('--socket-file', '--socket')),
  )
  try {
    await until('munge', () => isThere(at('munge.socket')))
    start('slurmctld', '-D', '-i')
    start('slurmd', '-D', '-N', NODE)
    await until('the node', () => succeeds('srun', ['-n1', 'true'], env))
    return { env, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

const NODE = 'bench'

async function configure(folder: string): Promise<string> {
  const at = (name: string) => path.join(folder, name)
  const { username } = userInfo()
  return [
    'ClusterName=bench',
    `SlurmctldHost=${hostname()}(127.0.0.1)`,
    `SlurmctldPort=${await freePort()}`,
    `SlurmdPort=${await freePort()}`,
    `SlurmUser=${username}`,
    `SlurmdUser=${username}`,
    'AuthType=auth/munge',
    `AuthInfo=socket=${at('munge.socket')}`,
    `StateSaveLocation=${at('state')}`,
    `SlurmdSpoolDir=${at('spool')}`,
    `SlurmctldPidFile=${at('slurmctld.pid')}`,
    `SlurmdPidFile=${at('slurmd.pid')}`,
    `SlurmctldLogFile=${at('slurmctld.log')}`,
    `SlurmdLogFile=${at('slurmd.log')}`,
    'ProctrackType=proctrack/linuxproc',
    'TaskPlugin=task/none',
    'MpiDefault=none',
    'SwitchType=switch/none',
    // For many short jobs: no accounting, no gathering of what they used, the quickest of its schedulers.
    'AccountingStorageType=accounting_storage/none',
    'JobAcctGatherType=jobacct_gather/none',
    'JobCompType=jobcomp/none',
    'SchedulerType=sched/builtin',
    'SchedulerParameters=batch_sched_delay=0,sched_min_interval=1,default_queue_depth=1000,sched_max_job_start=0',
    'SelectType=select/cons_tres',
    'SelectTypeParameters=CR_CPU',
    'PriorityType=priority/basic',
    'MinJobAge=10',
    'MaxArraySize=10001',
    'SlurmctldDebug=error',
    'SlurmdDebug=error',
    'ReturnToService=2',
    `NodeName=${NODE} NodeAddr=127.0.0.1 NodeHostname=${hostname()} CPUs=${cpus().length} State=UNKNOWN`,
    `PartitionName=bench Nodes=${NODE} Default=YES MaxTime=INFINITE State=UP`,
    '',
  ].join('\n')
}

async function until(what: string, isTrue: () => Promise<boolean>): Promise<void> {
  const endAt = performance.now() + READY_MS
  while (!(await isTrue())) {
    if (performance.now() > endAt) throw new Error(`Slurm is installed, but ${what} does not answer.`)
    await sleep(LOOK_MS)
  }
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}

async function isInstalled(command: string): Promise<boolean> {
  const found = await Promise.all(SEARCH_PATH.split(':').map((folder) => isThere(path.join(folder, command))))
  return found.includes(true)
}

async function succeeds(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<boolean> {
  const child = spawn(command, args, { env, stdio: 'ignore', timeout: 5_000 })
  const [code] = await once(child, 'exit')
  return code === 0
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await exited
  clearTimeout(late)
}

async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
