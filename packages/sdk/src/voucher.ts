import { readAccount } from '@ruche/chain'
import { hubAbi, rlcAbi, voucherAbi, voucherBytecode } from '@ruche/contracts'
import { NULL_DATASET_ORDER } from '@ruche/protocol'
import { encodeDeployData, type Hex } from 'viem'
import { hubOf, type Reader, type Ruche } from './client.ts'
import { dealIdOfRequest, type Matched, type Quadruple } from './deal.ts'

/** What a sponsor pays for. */
export type VoucherTerms = {
  /** Apps, datasets and workerpools: all three of a deal must be among them. */
  covers: readonly Hex[]
  /** What each requester may spend, nRLC. */
  allowances: readonly { requester: Hex; amountNrlc: bigint }[]
  /** Unix seconds from which on nothing is paid for. */
  expiry: bigint
}

/** A voucher as it is now; amounts in nRLC. */
export type VoucherState = {
  sponsor: Hex
  expiry: bigint
  /** Funds that are free for deals, and those held for deals. */
  stake: bigint
  locked: bigint
}

/** Creates a voucher whose sponsor is `ruche.account`; it pays once there are funds in it: see {@link fundVoucher}. */
export async function createVoucher(ruche: Ruche, terms: VoucherTerms): Promise<Hex> {
  const args = [ruche.network.hub, ruche.account.address, terms.expiry] as const
  const data = encodeDeployData({ abi: voucherAbi, bytecode: voucherBytecode, args })
  const created = await (await ruche.sender.send({ data })).wait()
  const voucher = created.contractAddress?.toLowerCase() as Hex
  await coverByVoucher(ruche, voucher, terms.covers)
  await allowByVoucher(ruche, voucher, terms.allowances)
  return voucher
}

/** Adds assets to what a voucher pays for, or removes them. Only its sponsor may. */
export async function coverByVoucher(
  ruche: Ruche,
  voucher: Hex,
  assets: readonly Hex[],
  isCovered = true,
): Promise<void> {
  await act(ruche, voucher, 'cover', [assets, isCovered])
}

/** Sets what requesters may spend of a voucher from now on. Only its sponsor may. */
export async function allowByVoucher(
  ruche: Ruche,
  voucher: Hex,
  allowances: VoucherTerms['allowances'],
): Promise<void> {
  const requesters = allowances.map(({ requester }) => requester)
  await act(ruche, voucher, 'allow', [requesters, allowances.map(({ amountNrlc }) => amountNrlc)])
}

/** Puts RLC of `ruche.account` into a voucher; anybody may. */
export async function fundVoucher(ruche: Ruche, voucher: Hex, amountNrlc: bigint): Promise<void> {
  const { hub, token } = ruche.network
  const approved = await ruche.sender.send({
    to: token,
    abi: rlcAbi,
    functionName: 'approve',
    args: [hub, amountNrlc],
  })
  await approved.wait()
  const paid = await ruche.sender.send({
    to: hub,
    abi: hubAbi,
    functionName: 'depositFor',
    args: [amountNrlc, voucher],
  })
  await paid.wait()
}

/** Pays free funds of a voucher out to its sponsor, as RLC. Only the sponsor may. */
export async function withdrawVoucher(ruche: Ruche, voucher: Hex, amountNrlc: bigint): Promise<void> {
  await act(ruche, voucher, 'withdraw', [amountNrlc])
}

/** Reads a voucher. */
export async function readVoucher(ruche: Reader, voucher: Hex): Promise<VoucherState> {
  const at = { address: voucher, abi: voucherAbi } as const
  const [sponsor, expiry, { stake, locked }] = await Promise.all([
    ruche.chain.readContract({ ...at, functionName: 'sponsor' }),
    ruche.chain.readContract({ ...at, functionName: 'expiry' }),
    readAccount(hubOf(ruche), voucher),
  ])
  return { sponsor, expiry, stake, locked }
}

/** What a requester may still spend of a voucher, nRLC. */
export function readAllowance(ruche: Reader, voucher: Hex, requester: Hex): Promise<bigint> {
  return ruche.chain.readContract({
    address: voucher,
    abi: voucherAbi,
    functionName: 'allowanceOf',
    args: [requester],
  })
}

/**
 * Matches the orders of `ruche.account` on chain, paid for by a voucher.
 *
 * @throws CHAIN_REVERT with the voucher's reason: `NotCovered`, `AllowanceTooLow`, `VoucherExpired`, `NotTheRequester`.
 */
export async function matchWithVoucher(
  ruche: Ruche,
  voucher: Hex,
  { app, workerpool, request }: Quadruple,
): Promise<Matched> {
  const sent = await ruche.sender.send({
    to: voucher,
    abi: voucherAbi,
    functionName: 'matchOrders',
    args: [app, NULL_DATASET_ORDER, workerpool, request],
  })
  const { transactionHash, blockNumber } = await sent.wait()
  return { dealId: dealIdOfRequest(ruche, request), transactionHash, blockNumber }
}

/** Gives a requester back the allowance that a failed, claimed task took; anybody may, once per task. */
export async function restoreAllowance(
  ruche: Ruche,
  voucher: Hex,
  { dealId, index }: { dealId: Hex; index: bigint },
): Promise<void> {
  await act(ruche, voucher, 'restore', [dealId, index])
}

async function act(
  ruche: Ruche,
  voucher: Hex,
  functionName: string,
  args: readonly unknown[],
): Promise<void> {
  const sent = await ruche.sender.send({ to: voucher, abi: voucherAbi, functionName, args })
  await sent.wait()
}
