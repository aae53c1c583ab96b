import { type ChainClient, createSender, readAccount, type Sender } from '@ruche/chain'
import { rlcAbi } from '@ruche/contracts'
import type { Hex, LocalAccount } from 'viem'
import { faucetNotNeeded } from '../errors.ts'
import { fund } from '../network/funding.ts'

const RLC = 1_000_000_000n
const GIFT = { stakeNrlc: 50n * RLC, walletNrlc: 50n * RLC, gasWei: 10n ** 18n }

/** Gives play money of a network on one machine. */
export type Faucet = {
  /** Brings an account's free stake, tokens and gas to what a few runs take. @throws FAUCET_NOT_NEEDED. */
  give(account: Hex): Promise<{ stake: string; wallet: string }>
  stop(): Promise<void>
}

/** Opens a faucet that gives from the owner's funds, one account after the other. */
export function openFaucet({
  client,
  owner,
  token,
  hub,
}: {
  client: ChainClient
  owner: LocalAccount
  token: Hex
  hub: Hex
}): Faucet {
  // Opened at the first gift, after the network's own funding has stopped using the account.
  let sender: Sender | undefined
  let turn: Promise<unknown> = Promise.resolve()

  async function give(account: Hex): Promise<{ stake: string; wallet: string }> {
    const [{ stake }, wallet, gas] = await Promise.all([
      readAccount({ client, hub }, account),
      client.readContract({ address: token, abi: rlcAbi, functionName: 'balanceOf', args: [account] }),
      client.getBalance({ address: account }),
    ])
    if (2n * stake >= GIFT.stakeNrlc && 2n * wallet >= GIFT.walletNrlc && 2n * gas >= GIFT.gasWei) {
      throw faucetNotNeeded(account)
    }
    sender ??= createSender({ client, account: owner })
    await fund({ client, sender, token, hub }, [{ account, stakeNrlc: GIFT.stakeNrlc, gasWei: GIFT.gasWei }])
    const missing = 2n * wallet < GIFT.walletNrlc ? GIFT.walletNrlc - wallet : 0n
    if (missing > 0n) {
      const args = [account, missing] as const
      const sent = await sender.send({ to: token, abi: rlcAbi, functionName: 'transfer', args })
      await sent.wait()
    }
    return { stake: GIFT.stakeNrlc.toString(), wallet: GIFT.walletNrlc.toString() }
  }

  return {
    give(account) {
      const next = turn.catch(() => undefined).then(() => give(account))
      turn = next
      return next
    },
    async stop() {
      await sender?.stop()
    },
  }
}
