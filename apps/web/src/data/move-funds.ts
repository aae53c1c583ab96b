import { hubAbi, rlcAbi } from '@ruche/contracts'
import type { Ruche } from '@ruche/sdk'

/** Moves tokens from the wallet into the hub: one transaction, which approves and deposits. */
export async function deposit({ sender, network }: Ruche, nrlc: bigint): Promise<void> {
  const args = [network.hub, nrlc, '0x'] as const
  const sent = await sender.send({ to: network.token, abi: rlcAbi, functionName: 'approveAndCall', args })
  await sent.wait()
}

/** Takes free funds back from the hub into the wallet. */
export async function withdraw(ruche: Ruche, nrlc: bigint): Promise<void> {
  await act(ruche, 'withdraw', [nrlc])
}

/** Puts free funds at risk for seats in rounds. */
export async function bond(ruche: Ruche, nrlc: bigint): Promise<void> {
  await act(ruche, 'bond', [nrlc])
}

/** Takes funds out of the bond; they can be released after a delay, and carry no new seats until then. */
export async function unbond(ruche: Ruche, nrlc: bigint): Promise<void> {
  await act(ruche, 'unbond', [nrlc])
}

/** Makes what was taken out of the bond free again, once its delay is over. */
export async function release(ruche: Ruche): Promise<void> {
  await act(ruche, 'release', [])
}

async function act(
  { sender, network }: Ruche,
  functionName: string,
  args: readonly unknown[],
): Promise<void> {
  const sent = await sender.send({ to: network.hub, abi: hubAbi, functionName, args })
  await sent.wait()
}
