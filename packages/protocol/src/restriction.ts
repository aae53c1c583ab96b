import { type Address, isSameAddress, isZeroAddress } from './address.ts'
import type { OrderKind, Orders } from './order.ts'

/** A contract that stands for a group (ERC-734 purpose 4), and an address that is in it. */
export type Membership = { group: Address; member: Address }

/** One field of one order that says who may take part. */
export type Restriction = {
  /** Number of the rule in iExec PoCo 6.2, `matchOrders`. */
  rule: string
  /** The order that restricts, and its field. */
  kind: OrderKind
  field: string
  /** Nobody in particular (zero), an address, or a contract that stands for a group. */
  allowed: Address
  /** Who would take part, as what. */
  subject: Address
  role: OrderKind
}

/** All restrictions of four orders, in the order the hub looks at them. */
export function restrictionsOf({ app, dataset, workerpool, request }: Orders): Restriction[] {
  const subjects: Record<OrderKind, Address> = {
    app: app.app,
    dataset: dataset.dataset,
    workerpool: workerpool.workerpool,
    request: request.requester,
  }
  const row = (rule: string, kind: OrderKind, field: string, allowed: Address, role: OrderKind) => {
    return { rule, kind, field, allowed, subject: subjects[role], role }
  }
  return [
    row('0x12', 'request', 'workerpool', request.workerpool, 'workerpool'),
    row('0x13', 'app', 'datasetrestrict', app.datasetrestrict, 'dataset'),
    row('0x14', 'app', 'workerpoolrestrict', app.workerpoolrestrict, 'workerpool'),
    row('0x15', 'app', 'requesterrestrict', app.requesterrestrict, 'request'),
    row('0x16', 'dataset', 'apprestrict', dataset.apprestrict, 'app'),
    row('0x17', 'dataset', 'workerpoolrestrict', dataset.workerpoolrestrict, 'workerpool'),
    row('0x18', 'dataset', 'requesterrestrict', dataset.requesterrestrict, 'request'),
    row('0x19', 'workerpool', 'apprestrict', workerpool.apprestrict, 'app'),
    row('0x1a', 'workerpool', 'datasetrestrict', workerpool.datasetrestrict, 'dataset'),
    row('0x1b', 'workerpool', 'requesterrestrict', workerpool.requesterrestrict, 'request'),
  ]
}

/** Which groups the hub would ask about which addresses. Ask them too, and keep those that hold. */
export function groupQuestionsOf(orders: Orders): Membership[] {
  return restrictionsOf(orders)
    .filter((restriction) => !isAllowed(restriction, []))
    .map(({ allowed, subject }) => ({ group: allowed, member: subject }))
}

/** Does the restriction let its subject take part? */
export function isAllowed(
  { allowed, subject }: Pick<Restriction, 'allowed' | 'subject'>,
  memberships: readonly Membership[],
): boolean {
  if (isZeroAddress(allowed) || isSameAddress(allowed, subject)) return true
  return memberships.some(
    ({ group, member }) => isSameAddress(group, allowed) && isSameAddress(member, subject),
  )
}
