import { type Address, type Hex, keccak256, type LocalAccount, stringToHex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'

const keyOf = (number: number): Hex => keccak256(stringToHex(`worker ${number}`))

/** The account of a simulated worker. */
export function accountOfWorker(number: number): LocalAccount {
  return privateKeyToAccount(keyOf(number))
}

/** Its address alone. */
export function addressOfWorker(number: number): Address {
  return accountOfWorker(number).address.toLowerCase() as Address
}
