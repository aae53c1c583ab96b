import { setTimeout as sleep } from 'node:timers/promises'
import type { Sender } from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import { type Address, isFailure } from '@ruche/protocol'
import { CLAIMS_MAX, type Claim, planClaims } from './plan.ts'
import type { KeeperStore } from './store.ts'

/** What the keeper works with. */
export type KeeperParts = {
  store: KeeperStore
  sender: Sender
  hub: Address
  /** The chain's clock, Unix seconds. */
  now: () => Promise<number>
}

/** Tasks looked at in one pass. */
const passSize = CLAIMS_MAX * 8
/** A replica that dies in its turn gives it up after this long. */
const turnMs = 60_000
const waitMs = 30_000

/**
 * Claims tasks past their final deadline, so that whoever paid gets the money back without doing anything. Claims that
 * somebody else made meanwhile are refused by the chain and cost nothing; of several replicas one has its turn.
 *
 * @returns How many tasks were claimed.
 */
export async function claimOverdue(parts: KeeperParts): Promise<number> {
  const { store } = parts
  if (!(await store.takeTurn(turnMs))) return 0
  try {
    const overdue = await store.listOverdue(await parts.now(), passSize)
    let count = 0
    for (const claim of planClaims(overdue)) count += await performClaim(claim, parts)
    return count
  } finally {
    await store.endTurn()
  }
}

/** Sends one transaction; when it is refused, one task of it at a time, since one that is over refuses them all. */
async function performClaim(claim: Claim, parts: KeeperParts): Promise<number> {
  try {
    const sent = await parts.sender.send(toRequest(claim, parts.hub))
    await sent.wait({ timeoutMs: waitMs })
    return claim.tasks.length
  } catch (error) {
    if (!isFailure(error) || error.code !== 'CHAIN_REVERT') throw error
    if (claim.tasks.length === 1) return 0
  }
  let count = 0
  for (const task of claim.tasks) count += await performClaim({ ...claim, tasks: [task] }, parts)
  return count
}

function toRequest({ type, tasks }: Claim, hub: Address): Parameters<Sender['send']>[0] {
  const to = { to: hub, abi: hubAbi }
  return type === 'claim'
    ? { ...to, functionName: 'claimArray', args: [tasks.map(({ taskId }) => taskId)] }
    : {
        ...to,
        functionName: 'initializeAndClaimArray',
        args: [tasks.map(({ dealId }) => dealId), tasks.map(({ index }) => index)],
      }
}

/** Claims whatever is overdue until the signal is aborted. */
export async function keepClaiming({
  everyMs,
  signal,
  onClaimed,
  onTrouble,
  ...parts
}: KeeperParts & {
  everyMs: number
  signal: AbortSignal
  onClaimed: (count: number) => void
  onTrouble: (error: unknown) => void
}): Promise<void> {
  while (!signal.aborted) {
    try {
      const count = await claimOverdue(parts)
      if (count > 0) onClaimed(count)
    } catch (error) {
      if (!signal.aborted) onTrouble(error)
    }
    await sleep(everyMs, undefined, { signal }).catch(() => undefined)
  }
}
