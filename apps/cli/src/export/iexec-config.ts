import type { Network } from '@ruche/api'

/** Releases of the npm package `iexec` that are tested against a network. */
export const IEXEC_VERSIONS = ['8.24.0', '9.0.1'] as const
export type IexecVersion = (typeof IEXEC_VERSIONS)[number]

/** Name of the network in `chain.json`. */
const CHAIN = 'ruche'

/**
 * `chain.json` of iExec's command line: all that it must know of a network. Its keys are checked strictly there, and the
 * id is a text. The market answers for the order-book gateway and for Compass.
 */
export function toChainFile(network: Network, version: IexecVersion): object {
  const { chainId, rpcUrl, hub, marketUrl, storageUrl, secretsUrls: [sms] = [] } = network
  const chain = {
    id: `${chainId}`,
    host: rpcUrl,
    hub,
    iexecGateway: marketUrl,
    ipfsGateway: storageUrl,
    compass: marketUrl,
    ...(sms === undefined ? {} : { sms }),
    // The first chains of iExec were paid in their own coin, without gas.
    ...(version === '8.24.0' ? { native: false, useGas: true } : {}),
  }
  return { default: CHAIN, chains: { [CHAIN]: chain } }
}

/** What a program gives to `new IExec({ ethProvider: rpcUrl }, options)`. */
export function toOptions(network: Network, version: IexecVersion): object {
  const { rpcUrl, hub, marketUrl, storageUrl, secretsUrls: [smsURL] = [] } = network
  const options = {
    hubAddress: hub,
    iexecGatewayURL: marketUrl,
    ipfsGatewayURL: storageUrl,
    ipfsNodeURL: storageUrl,
    compassURL: marketUrl,
    ...(smsURL === undefined ? {} : { smsURL }),
    ...(version === '8.24.0' ? { isNative: false, useGas: true } : {}),
  }
  return { rpcUrl, options }
}
