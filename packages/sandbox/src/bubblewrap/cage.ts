import { environmentOf, INPUT_FOLDER, OUTPUT_FOLDER } from '../environment.ts'
import type { ImageConfig } from '../image/manifest.ts'
import type { Limits, RunTask } from '../runtime.ts'

/** Files that a program may have open at once. */
const OPEN_FILES_MAX = 1024
const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/**
 * Where the folders of a run are shown to its user, who gets through none of the folders above them; in a mount namespace of
 * its own. No folder of a worker lies here.
 */
const STAGE = '/dev/shm'

/** Where `bwrap` reads its filter of system calls from. */
export const FILTER_FD = 3

/** Where `bwrap` tells how the program ended; it says nothing of a program that it could not start. */
export const STATUS_FD = 4

/**
 * Says how a program is started in a cage: its own user, process, network, mount, IPC and host-name namespaces, a read-only root, no
 * capabilities. It begins as a shell that enters the control group, shows the folders, becomes a user that owns nothing
 * on this machine, and then the cage.
 *
 * @param rootFolder - The unpacked image.
 * @param outputFolder - On the host; becomes `/iexec_out`.
 * @param doors - Of the control group.
 * @param userId - A number that nothing on this machine belongs to.
 */
export function cageCommand({
  task,
  limits,
  image,
  rootFolder,
  outputFolder,
  doors,
  userId,
}: {
  task: RunTask
  limits: Pick<Limits, 'outputBytes'>
  image: ImageConfig
  rootFolder: string
  outputFolder: string
  doors: readonly string[]
  userId: number
}): string[] {
  const [insideUser, insideGroup = insideUser] = image.user.split(':').map(numberOf)
  const variables = [
    `PATH=${PATH}`,
    'HOME=/',
    ...image.environment,
    ...environmentOf(task).map((pair) => pair.join('=')),
  ]
  const bwrap = [
    ...['bwrap', '--unshare-all', '--unshare-user', '--die-with-parent', '--new-session', '--as-pid-1'],
    ...['--uid', String(insideUser ?? 0), '--gid', String(insideGroup ?? 0), '--hostname', 'ruche'],
    ...[
      '--cap-drop',
      'ALL',
      '--seccomp',
      String(FILTER_FD),
      '--json-status-fd',
      String(STATUS_FD),
      '--clearenv',
    ],
    ...variables.flatMap((variable) => {
      const equals = variable.indexOf('=')
      return equals < 0 ? [] : ['--setenv', variable.slice(0, equals), variable.slice(equals + 1)]
    }),
    ...['--ro-bind', `${STAGE}/root`, '/', '--proc', '/proc', '--dev', '/dev'],
    ...['--size', String(limits.outputBytes), '--tmpfs', '/tmp', '--size', '16777216', '--tmpfs', '/dev/shm'],
    ...['--ro-bind', `${STAGE}/in`, INPUT_FOLDER, '--bind', `${STAGE}/out`, OUTPUT_FOLDER],
    ...['--remount-ro', '/dev', '--chdir', image.workingFolder, '--'],
    ...image.entrypoint,
    ...(task.args.length > 0 ? task.args : image.command),
  ]
  const own = [
    '--reuid',
    String(userId),
    '--regid',
    String(userId),
    '--clear-groups',
    '--no-new-privs',
    '--pdeathsig',
    'KILL',
  ]
  const script = [
    ...doors.map((_, i) => `echo $$ > "$${i + 4}"`),
    `mount -t tmpfs -o size=64k,mode=755 ruche-stage ${STAGE}`,
    ...['root', 'in', 'out'].flatMap((name, i) => [
      `mkdir ${STAGE}/${name}`,
      `mount --bind "$${i + 1}" ${STAGE}/${name}`,
    ]),
    `shift ${doors.length + 3}`,
    'ulimit -c 0',
    `ulimit -n ${OPEN_FILES_MAX}`,
    'exec "$@"',
  ].join(' && ')
  const folders = [rootFolder, task.inputFolder, outputFolder]
  const shell = ['/bin/sh', '-c', script, 'sh', ...folders, ...doors, 'setpriv', ...own, ...bwrap]
  return ['unshare', '--mount', '--propagation', 'private', ...shell]
}

/** Names of users are not looked up: 0, like no user at all. */
function numberOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : 0
}
