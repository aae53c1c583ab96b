import { spawnSync } from 'node:child_process'

/** Puts a command into a cage that the system itself keeps shut; answers the command to start instead. */
export type Launcher = (command: readonly string[], bounds: { cpuSecondsMax: number }) => string[]

/**
 * Finds what this machine offers to bound a process from outside:
 *
 * - everywhere but on Windows: a bound on processor time, no core dumps;
 * - on Linux: first to be killed when memory runs out, before the services that started it;
 * - where util-linux is installed: killed when its parent dies, and no way to gain rights.
 */
export function findLauncher(): Launcher {
  if (process.platform === 'win32') return (command) => [...command]
  const privileges = ['setpriv', '--pdeathsig', 'KILL', '--no-new-privs']
  // Asked in the way it is used later: without our environment, so without our PATH.
  const probe = ['-c', 'exec "$@"', 'sh', ...privileges, 'true']
  const hasPrivileges = spawnSync('/bin/sh', probe, { env: {}, stdio: 'ignore' }).status === 0
  return (command, { cpuSecondsMax }) => {
    const shell = [
      'ulimit -c 0',
      `ulimit -t ${cpuSecondsMax}`,
      // Fails where the file is missing or locked, which costs only that bound.
      '{ echo 1000 > /proc/self/oom_score_adj; } 2>/dev/null',
      'exec "$@"',
    ].join('; ')
    return ['/bin/sh', '-c', shell, 'sh', ...(hasPrivileges ? privileges : []), ...command]
  }
}
