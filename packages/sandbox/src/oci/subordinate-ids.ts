import { readFileSync } from 'node:fs'

/** The user whose ids Podman as root lends to containers (containers-storage.conf, `root-auto-userns-user`). */
const LENDER = 'containers'

/** Tells whether this machine lends ids for a user namespace of each container. */
export function hasSubordinateIds(read: (path: string) => string = readText): boolean {
  return ['/etc/subuid', '/etc/subgid'].every((path) =>
    read(path)
      .split('\n')
      .some((line) => line.startsWith(`${LENDER}:`)),
  )
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
