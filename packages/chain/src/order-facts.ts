import { hubAbi } from '@ruche/contracts'
import {
  groupQuestionsOf,
  hasDataset,
  hashOrder,
  isFailure,
  type MatchFacts,
  type Membership,
  orderDomain,
  type SignatureVerdict,
  type SignedOrders,
} from '@ruche/protocol'
import { type Address, encodeFunctionData, type Hex, pad, parseAbi, zeroAddress } from 'viem'
import { findAssetOwner, type Hub, readAccount, readCategoryCount, readConsumed } from './hub.ts'

/** The part of an ERC-734 contract that says who is in a group (iExec PoCo 6.2: purpose 4). */
const groupAbi = parseAbi(['function keyHasPurpose(bytes32 key, uint256 purpose) view returns (bool)'])
const groupMemberPurpose = 4n

/**
 * Reads everything outside four orders that decides whether the hub would match them, at one block: what `checkMatch` asks
 * for.
 *
 * @param options.sponsor - Who pays; the requester when undefined.
 */
export async function readOrderFacts(
  hub: Hub,
  orders: SignedOrders,
  options: { sponsor?: Address } = {},
): Promise<MatchFacts> {
  const { client } = hub
  const [chainId, blockNumber] = await Promise.all([
    client.getChainId(),
    hub.blockNumber ?? client.getBlockNumber({ cacheTime: 0 }),
  ])
  const at: Hub = { ...hub, blockNumber }
  const hashes = hashOrders(orders, chainId, hub.hub)
  const payer = options.sponsor ?? orders.request.requester
  const [categoryCount, consumed, owners, memberships, payerAccount] = await Promise.all([
    readCategoryCount(at),
    readAllConsumed(at, hashes),
    readOwners(at, orders),
    readMemberships(at, groupQuestionsOf(orders)),
    readAccount(at, payer),
  ])
  const scheduler = owners.workerpool ?? zeroAddress
  const [signatures, schedulerAccount] = await Promise.all([
    readSignatures(at, { orders, hashes, owners }),
    readAccount(at, scheduler),
  ])
  return {
    categoryCount,
    consumed,
    registered: {
      app: owners.app !== undefined,
      dataset: owners.dataset !== undefined,
      workerpool: owners.workerpool !== undefined,
    },
    signatures,
    memberships,
    payer: { address: payer, stake: payerAccount.stake },
    scheduler: { address: scheduler, stake: schedulerAccount.stake },
  }
}

type Hashes = { app: Hex; dataset: Hex | undefined; workerpool: Hex; request: Hex }
type Owners = { app: Address | undefined; dataset: Address | undefined; workerpool: Address | undefined }

function hashOrders(orders: SignedOrders, chainId: number, hub: Address): Hashes {
  const domain = orderDomain({ chainId, hub })
  return {
    app: hashOrder('app', orders.app, domain),
    dataset: hasDataset(orders) ? hashOrder('dataset', orders.dataset, domain) : undefined,
    workerpool: hashOrder('workerpool', orders.workerpool, domain),
    request: hashOrder('request', orders.request, domain),
  }
}

async function readAllConsumed(hub: Hub, hashes: Hashes): Promise<MatchFacts['consumed']> {
  const [app, dataset, workerpool, request] = await Promise.all([
    readConsumed(hub, hashes.app),
    hashes.dataset === undefined ? 0n : readConsumed(hub, hashes.dataset),
    readConsumed(hub, hashes.workerpool),
    readConsumed(hub, hashes.request),
  ])
  return { app, dataset, workerpool, request }
}

async function readOwners(hub: Hub, orders: SignedOrders): Promise<Owners> {
  const [app, dataset, workerpool] = await Promise.all([
    findAssetOwner(hub, { kind: 'app', address: orders.app.app }),
    hasDataset(orders)
      ? findAssetOwner(hub, { kind: 'dataset', address: orders.dataset.dataset })
      : undefined,
    findAssetOwner(hub, { kind: 'workerpool', address: orders.workerpool.workerpool }),
  ])
  return { app, dataset, workerpool }
}

async function readSignatures(
  hub: Hub,
  { orders, hashes, owners }: { orders: SignedOrders; hashes: Hashes; owners: Owners },
): Promise<MatchFacts['signatures']> {
  const verdict = async (
    signer: Address | undefined,
    hash: Hex | undefined,
    sign: Hex,
  ): Promise<SignatureVerdict> =>
    signer === undefined || hash === undefined ? 'invalid' : checkSignature(hub, { signer, hash, sign })
  const [app, dataset, workerpool, request] = await Promise.all([
    verdict(owners.app, hashes.app, orders.app.sign),
    verdict(owners.dataset, hashes.dataset, orders.dataset.sign),
    verdict(owners.workerpool, hashes.workerpool, orders.workerpool.sign),
    verdict(orders.request.requester, hashes.request, orders.request.sign),
  ])
  return { app, dataset, workerpool, request }
}

/** Asks the hub whether an account signed, or presigned, an order; a contract may sign by its own rules (ERC-1271). */
export async function checkSignature(
  { client, hub, blockNumber }: Hub,
  { signer, hash, sign }: { signer: Address; hash: Hex; sign: Hex },
): Promise<SignatureVerdict> {
  try {
    const isValid = await client.readContract({
      address: hub,
      abi: hubAbi,
      functionName: 'verifyPresignatureOrSignature',
      args: [signer, hash, sign],
      ...(blockNumber === undefined ? {} : { blockNumber }),
    })
    return isValid ? 'valid' : 'invalid'
  } catch (error) {
    if (isRevert(error)) return 'malformed'
    throw error
  }
}

async function readMemberships(hub: Hub, questions: readonly Membership[]): Promise<Membership[]> {
  const answers = await Promise.all(questions.map((question) => isMember(hub, question)))
  return questions.filter((_, index) => answers[index])
}

/** Asks a group as the hub does: only an answer of at least one word, the first one being 1, is a yes. */
async function isMember({ client, blockNumber }: Hub, { group, member }: Membership): Promise<boolean> {
  try {
    const { data = '0x' } = await client.call({
      to: group,
      data: encodeFunctionData({
        abi: groupAbi,
        functionName: 'keyHasPurpose',
        args: [pad(member, { size: 32 }), groupMemberPurpose],
      }),
      ...(blockNumber === undefined ? {} : { blockNumber }),
    })
    return data.length >= 2 + 64 && BigInt(data.slice(0, 2 + 64)) === 1n
  } catch (error) {
    if (isRevert(error)) return false
    throw error
  }
}

function isRevert(error: unknown): boolean {
  return isFailure(error) && error.code === 'CHAIN_REVERT'
}
