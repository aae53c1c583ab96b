import type { Network } from '@ruche/api'
import { type ChainClient, createSender, pause } from '@ruche/chain'
import { rlcAbi } from '@ruche/contracts'
import { formatAmount } from '@ruche/protocol'
import { formatEther, type LocalAccount } from 'viem'
import { fund, readGap } from '../network/funding.ts'

const LOOK_MS = 2_000

/**
 * Sees to it that an account has the stake and the gas it needs: from the faucet where the network has one, else from its own
 * wallet, for whose owner it says what to send where, and waits.
 *
 * @param need.stakeNrlc - Free funds in the hub.
 */
export async function fillPurse({
  client,
  network,
  account,
  need,
  say,
}: {
  client: ChainClient
  network: Network
  account: LocalAccount
  need: { stakeNrlc: bigint; gasWei: bigint }
  say: (text: string) => void
}): Promise<void> {
  const { token, hub, faucetUrl } = network
  const whole = { account: account.address, ...need }
  const missing = () => readGap({ client, hub, need: whole })
  if (isFull(await missing())) return
  if (faucetUrl !== undefined) await askFaucet(faucetUrl, account)
  let told = ''
  for (;;) {
    const gap = await missing()
    if (isFull(gap)) return
    const wallet = await client.readContract({
      address: token,
      abi: rlcAbi,
      functionName: 'balanceOf',
      args: [account.address],
    })
    if (gap.gasWei === 0n && wallet >= gap.stakeNrlc) {
      const sender = createSender({ client, account })
      try {
        await fund({ client, sender, token, hub }, [whole])
      } finally {
        await sender.stop()
      }
      return
    }
    const short = gap.stakeNrlc > wallet ? gap.stakeNrlc - wallet : 0n
    const text = `Send ${formatAmount(short)} and ${formatEther(gap.gasWei)} of the chain's currency to ${account.address}; this goes on when they are there.`
    if (text !== told) say(text)
    told = text
    await pause(LOOK_MS)
  }
}

function isFull({ stakeNrlc, gasWei }: { stakeNrlc: bigint; gasWei: bigint }): boolean {
  return stakeNrlc === 0n && gasWei === 0n
}

/** A faucet that refuses leaves the account as it is: then its owner is asked. */
async function askFaucet(url: string, { address }: LocalAccount): Promise<void> {
  await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account: address }),
  }).catch(() => undefined)
}
