import { accessUnreadable, workerNotAllowed } from './errors.ts'
import type { Address } from './task.ts'

/** Who may compute for the pool: everybody, or some addresses and the members of some groups. */
export type Access =
  | { kind: 'public' }
  | { kind: 'private'; workers: ReadonlySet<Address>; groups: readonly Address[] }

/**
 * Reads `public`, or addresses with commas between them, each a worker's or, with `group:` before it, that of a contract that
 * stands for a group (ERC-734, purpose 4).
 *
 * @throws ACCESS_UNREADABLE
 */
export function parseAccess(text: string): Access {
  if (text === 'public') return { kind: 'public' }
  const entries = text.split(',').map((entry) => entry.trim().toLowerCase())
  if (!entries.every((entry) => /^(?:group:)?0x[0-9a-f]{40}$/.test(entry))) throw accessUnreadable(text)
  const groups = entries
    .filter((entry) => entry.startsWith('group:'))
    .map((entry) => entry.slice(6) as Address)
  const workers = new Set(entries.filter((entry) => entry.startsWith('0x')) as Address[])
  return { kind: 'private', workers, groups }
}

/**
 * Lets a worker in, or not.
 *
 * @param isMember - Asks the chain; one group that says yes is enough.
 * @throws WORKER_NOT_ALLOWED
 */
export async function verifyAccess(
  access: Access,
  {
    worker,
    isMember,
  }: { worker: Address; isMember: (of: { group: Address; member: Address }) => Promise<boolean> },
): Promise<void> {
  if (access.kind === 'public' || access.workers.has(worker)) return
  const answers = await Promise.all(access.groups.map((group) => isMember({ group, member: worker })))
  if (!answers.includes(true)) throw workerNotAllowed(worker)
}
