import { generateMessageKeys, openMessage, sealMessage } from '@ruche/encryption'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'

/**
 * Does on nothing what every job does, so that a process that waits has loaded and compiled it when its job comes. The keys of this are
 * used for nothing else.
 */
export async function rehearse(): Promise<void> {
  const nothing = new Uint8Array(1)
  const { publicKey, privateKey } = await generateMessageKeys()
  const context = { info: nothing, aad: nothing }
  await openMessage(sealMessage(nothing, { publicKey, ...context }), { privateKey, ...context })
  await privateKeyToAccount(generatePrivateKey()).signMessage({ message: 'rehearsal' })
  await (await fetch('data:application/json,{}')).json()
}
