import { appRegistryAbi } from '@ruche/contracts'
import { type Hex, stringToHex } from 'viem'
import type { Ruche } from './client.ts'

/** A program as its developer registers it. */
export type AppDescription = {
  name: string
  type: 'WASM' | 'DOCKER'
  /** Where the program is: `/ipfs/<cid>`; for an image also its name in a registry. */
  location: string
  /** sha-256 of the program; of an image the digest of its manifest. */
  checksum: Hex
}

/**
 * Registers an app for `ruche.account`, or finds it: the same description and owner are the same app.
 *
 * @returns its address, lower case.
 */
export async function registerApp(
  ruche: Ruche,
  { name, type, location, checksum }: AppDescription,
): Promise<Hex> {
  const registry = { address: ruche.network.appRegistry, abi: appRegistryAbi } as const
  const args = [ruche.account.address, name, type, stringToHex(location), checksum, '0x'] as const
  const app = await ruche.chain.readContract({ ...registry, functionName: 'predictApp', args })
  const known = await ruche.chain.readContract({ ...registry, functionName: 'isRegistered', args: [app] })
  if (!known) {
    const sent = await ruche.sender.send({
      to: registry.address,
      abi: appRegistryAbi,
      functionName: 'createApp',
      args,
    })
    await sent.wait()
  }
  return app.toLowerCase() as Hex
}
