import { hubAbi, rlcAbi } from '@ruche/contracts'
import type { Ruche } from '@ruche/sdk'

/** Moves tokens from the wallet into the hub: one transaction, which approves and deposits. */
export async function deposit({ sender, network }: Ruche, nrlc: bigint): Promise<void> {
  const args = [network.hub, nrlc, '0x'] as const
  const sent = await sender.send({ to: network.token, abi: rlcAbi, functionName: 'approveAndCall', args })
  await sent.wait()
}

/** Takes free funds back from the hub into the wallet. */
export async function withdraw({ sender, network }: Ruche, nrlc: bigint): Promise<void> {
  const sent = await sender.send({ to: network.hub, abi: hubAbi, functionName: 'withdraw', args: [nrlc] })
  await sent.wait()
}
