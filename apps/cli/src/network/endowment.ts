import { type ChainClient, createSender, type Deployment, type Sender } from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import type { Hex } from 'viem'
import { fund, type Need, openWorkerpool } from './funding.ts'
import type { Roles } from './keys.ts'
import { addressOf, type WorkerKey } from './worker-keys.ts'

const RLC = 1_000_000_000n
const ETHER = 10n ** 18n
/** What each role is given to begin with, nRLC. */
const STAKE = { scheduler: 10_000n * RLC, requester: 1_000n * RLC, worker: 100n * RLC }
/** What each worker bonds of it, nRLC: less than half, so that the rest covers tasks of their own. */
export const WORKER_BOND_NRLC = 40n * RLC

/** The pool, and enough gas and stake for everybody. Repeating it sends nothing where nothing is missing. */
export async function endow({
  client,
  roles,
  deployment,
  keys,
}: {
  client: ChainClient
  roles: Roles
  deployment: Deployment
  keys: readonly WorkerKey[]
}): Promise<void> {
  const sender = createSender({ client, account: roles.owner })
  const needs: Need[] = [
    { account: roles.scheduler.address, stakeNrlc: STAKE.scheduler, gasWei: 10n * ETHER },
    { account: roles.requester.address, stakeNrlc: STAKE.requester, gasWei: 10n * ETHER },
    { account: roles.developer.address, stakeNrlc: 0n, gasWei: 10n * ETHER },
    { account: roles.keeper.address, stakeNrlc: 0n, gasWei: ETHER },
    ...keys.map(({ privateKey }) => ({
      account: addressOf(privateKey),
      stakeNrlc: STAKE.worker,
      gasWei: ETHER,
    })),
  ]
  try {
    await Promise.all([
      openWorkerpool({ client, sender, ...poolOf(roles, deployment) }),
      fund({ client, sender, token: deployment.token, hub: deployment.hub }, needs),
      appointBroker({ client, sender, hub: deployment.hub, broker: roles.broker(0).address }),
    ])
  } finally {
    await sender.stop()
  }
}

/** The first secrets service vouches for enclaves. */
async function appointBroker({
  client,
  sender,
  hub,
  broker,
}: {
  client: ChainClient
  sender: Sender
  hub: Hex
  broker: Hex
}): Promise<void> {
  const known = await client.readContract({ address: hub, abi: hubAbi, functionName: 'teebroker' })
  if (known.toLowerCase() === broker.toLowerCase()) return
  const sent = await sender.send({ to: hub, abi: hubAbi, functionName: 'setTeeBroker', args: [broker] })
  await sent.wait()
}

/** The pool of this machine. */
export function poolOf(roles: Roles, { workerpoolRegistry }: Deployment) {
  return { registry: workerpoolRegistry, owner: roles.scheduler.address, description: 'ruche up' }
}
