import { hubAbi } from '@ruche/contracts'
import { openWalletRuche, type Ruche, type Wallet } from '@ruche/sdk'
import { createWalletClient, type Hex, http } from 'viem'
import type { Place } from '../network/network.tsx'

const STORED = 'ruche.session'
/** What a session starts with for gas, wei: some hundred deals on a chain at one gwei. */
const GAS_WEI = 20_000_000_000_000_000n
/** Gas of a plain transfer. */
const TRANSFER_GAS = 21_000n

/** A key of these pages that runs are signed with; it can spend what its owner gave it, and no more. */
export type Session = { owner: Hex; hub: Hex; key: Hex; address: Hex }

/** The session that an account has opened in this browser on this hub. */
export function findSession(owner: Hex, hub: Hex): Session | undefined {
  const text = localStorage.getItem(`${STORED}.${hub}.${owner}`)
  return text === null ? undefined : (JSON.parse(text) as Session)
}

/** Makes a key, or takes the one there is, and gives it `capNrlc` of the owner's free stake and some gas. */
export async function openSession(ruche: Ruche, capNrlc: bigint): Promise<Session> {
  const owner = ruche.account.address.toLowerCase() as Hex
  const { hub } = ruche.network
  const { generatePrivateKey, privateKeyToAccount } = await import('viem/accounts')
  const key = findSession(owner, hub)?.key ?? generatePrivateKey()
  const address = privateKeyToAccount(key).address.toLowerCase() as Hex
  const session = { owner, hub, key, address }
  // Kept before anything is sent: funds of a key that was lost would be lost.
  localStorage.setItem(`${STORED}.${hub}.${owner}`, JSON.stringify(session))
  const given = await ruche.sender.send({
    to: hub,
    abi: hubAbi,
    functionName: 'transfer',
    args: [address, capNrlc],
  })
  await given.wait()
  if ((await ruche.chain.getBalance({ address })) < GAS_WEI / 2n) {
    const gas = await ruche.sender.send({ to: address, value: GAS_WEI })
    await gas.wait()
  }
  return session
}

/** The network as the session's key uses it: it signs without asking anybody. */
export async function sessionRuche(place: Place, { key }: Session): Promise<Ruche> {
  const { privateKeyToAccount } = await import('viem/accounts')
  const account = privateKeyToAccount(key)
  const wallet = createWalletClient({
    account,
    chain: place.chain.chain,
    transport: http(place.network.rpcUrl),
  })
  return openWalletRuche({ ...place, wallet: wallet as unknown as Wallet })
}

/** Gives everything back to the owner and forgets the key. What deals hold still comes back to the key: wait for it first. */
export async function closeSession(place: Place, session: Session): Promise<void> {
  const { owner, hub, address } = session
  const ruche = await sessionRuche(place, session)
  const { stake } = await place.chain.readContract({
    address: hub,
    abi: hubAbi,
    functionName: 'viewAccount',
    args: [address],
  })
  if (stake > 0n) {
    const sent = await ruche.sender.send({
      to: hub,
      abi: hubAbi,
      functionName: 'transfer',
      args: [owner, stake],
    })
    await sent.wait()
  }
  const [balance, gasPrice] = await Promise.all([
    place.chain.getBalance({ address }),
    place.chain.getGasPrice(),
  ])
  // Twice the price, for a block in between that costs more; the rest is dust.
  const left = balance - TRANSFER_GAS * gasPrice * 2n
  if (left > 0n) {
    const sent = await ruche.sender.send({ to: owner, value: left, gas: TRANSFER_GAS })
    await sent.wait()
  }
  localStorage.removeItem(`${STORED}.${hub}.${owner}`)
}
