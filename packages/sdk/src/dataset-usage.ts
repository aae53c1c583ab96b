import { findAuditBreak } from '@ruche/api'
import { readDeal, readTask } from '@ruche/chain'
import { taskIdOf } from '@ruche/protocol'
import type { Hex } from 'viem'
import { hubOf, type Reader, type Ruche } from './client.ts'
import { auditBroken } from './errors.ts'
import { readRecords } from './secrets.ts'

/** A line of the secrets service's audit. */
export type AuditEntryRead = { at: string; event: string; details: Record<string, string> }

/** What one deal did with a dataset. Amounts in nRLC. */
export type DealUse = {
  dealId: Hex
  /** Tasks that got its key. */
  tasks: number
  /** Tasks that ended well: those that are paid for. */
  completed: number
  earned: bigint
  app: string
  requester: string
  /** When its key was released for the last time. */
  last: string
}

/** The whole audit of a dataset or app of `ruche.account`, its chain checked here. @throws AUDIT_BROKEN. */
export async function readAudit(
  ruche: Ruche,
  { subject, nowSeconds }: { subject: Hex; nowSeconds: number },
): Promise<AuditEntryRead[]> {
  const { audit: lines } = await readRecords(ruche, { subject, nowSeconds })
  const broken = findAuditBreak(lines)
  if (broken !== undefined) throw auditBroken(subject, broken)
  return lines.map(({ entry }) => JSON.parse(entry) as AuditEntryRead)
}

/** The deals that used a dataset, by the audit; what they paid for it, by the chain. A use in bulk is free. */
export async function readUses(
  reader: Reader,
  dataset: Hex,
  entries: readonly AuditEntryRead[],
): Promise<DealUse[]> {
  const hub = hubOf(reader)
  const deals = Map.groupBy(
    entries.filter(({ event }) => event === 'released'),
    ({ details }) => details.dealId as Hex,
  )
  return await Promise.all(
    [...deals].map(async ([dealId, released]) => {
      const indexes = [...new Set(released.map(({ details }) => details.index!))]
      const [deal, tasks] = await Promise.all([
        readDeal(hub, dealId),
        Promise.all(indexes.map((index) => readTask(hub, taskIdOf(dealId, BigInt(index))))),
      ])
      const completed = tasks.filter(({ status }) => status === 'completed').length
      const price = deal?.dataset?.address.toLowerCase() === dataset ? deal.dataset.price : 0n
      return {
        dealId,
        tasks: indexes.length,
        completed,
        earned: price * BigInt(completed),
        app: released[0]?.details.app as string,
        requester: released[0]?.details.requester as string,
        last: released.at(-1)?.at as string,
      }
    }),
  )
}
