import type { Network } from '@ruche/api'
import type { ChainClient, TransactionRequest } from '@ruche/chain'
import { type Account, type Chain, encodeFunctionData, type Transport, type WalletClient } from 'viem'
import type { Ruche } from './client.ts'
import { walletRefused } from './errors.ts'

/** The part of a viem wallet client that is used: it asks its owner before it signs or sends. */
export type Wallet = Pick<
  WalletClient<Transport, Chain, Account>,
  'account' | 'signTypedData' | 'sendTransaction'
>

/**
 * Opens a network for the owner of a wallet. A transaction is simulated before the wallet is asked, so that nobody signs
 * what the hub would refuse.
 */
export function openWalletRuche({
  network,
  chain,
  storage,
  wallet,
}: {
  network: Network
  chain: ChainClient
  storage: Ruche['storage']
  wallet: Wallet
}): Ruche {
  const { account } = wallet
  return {
    network,
    chain,
    storage,
    account: {
      address: account.address,
      signTypedData: (data) =>
        wallet
          .signTypedData({ ...data, account } as Parameters<Wallet['signTypedData']>[0])
          .catch(explainRefusal),
    },
    sender: {
      async send(request) {
        const { to, value = 0n } = request
        const data = dataOf(request)
        const call = { account, to: to ?? null, value, data }
        // The chain package turns a refusal into a failure that names the rule.
        const gas = request.gas ?? (await estimate(chain, request, account))
        const hash = await wallet
          .sendTransaction({ ...call, gas, chain: chain.chain } as Parameters<Wallet['sendTransaction']>[0])
          .catch(explainRefusal)
        return {
          hash,
          wait: async () => chain.waitForTransactionReceipt({ hash }),
        }
      },
    },
  }
}

function dataOf(request: TransactionRequest) {
  if (!('abi' in request)) return request.data ?? '0x'
  const { abi, functionName, args = [] } = request
  return encodeFunctionData({ abi, functionName, args })
}

/** Tenths added to an estimate: what other transactions change until this one is executed. */
const GAS_MARGIN_TENTHS = 3n

async function estimate(chain: ChainClient, request: TransactionRequest, account: Account): Promise<bigint> {
  const { to, value = 0n } = request
  const gas =
    'abi' in request && to !== undefined
      ? await chain.estimateContractGas({
          address: to,
          abi: request.abi,
          functionName: request.functionName,
          args: request.args ?? [],
          account,
          value,
        })
      : await chain.estimateGas({
          account,
          value,
          data: dataOf(request),
          ...(to === undefined ? {} : { to }),
        })
  return gas + (gas * GAS_MARGIN_TENTHS) / 10n
}

/** EIP-1193: the owner of the wallet said no. */
const USER_REJECTED = 4001

function explainRefusal(error: unknown): never {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ((cause as { code?: unknown }).code === USER_REJECTED) throw walletRefused(error)
  }
  throw error
}
