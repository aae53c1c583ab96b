import { APP_KEY_NAME, type Egress, ONLY_SECRET, RESULT_KEY_NAME, type ReleasePayload } from '@ruche/api'
import type { DataRules } from '@ruche/chain'
import { type DealParams, type Hex, isFailure, parseParams } from '@ruche/protocol'
import { releaseIncomplete, releaseRefused } from './errors.ts'
import type { AssetFacts, TaskFacts } from './facts.ts'
import type { SecretName, Store } from './store.ts'
import type { Vault } from './vault.ts'

/** What a task is about: its deal's parameters as they were read, and every dataset that it may use. */
export type TaskScope = { params: DealParams; datasets: readonly AssetFacts[] }

/**
 * Puts together what an enclave gets for a task: the terms as the chain has them, and every secret that the deal names.
 *
 * @throws RELEASE_INCOMPLETE for a secret that nobody stored.
 */
export async function collectSecrets(
  { store, vault }: { store: Store; vault: Vault },
  { worker, task, params, datasets }: TaskScope & { worker: Hex; task: TaskFacts },
): Promise<{ payload: ReleasePayload; keyVersion: number }> {
  const { deal } = task
  const find = async (name: SecretName) => {
    const stored = await store.findSecret(name)
    return stored && { version: stored.place.version, value: vault.open(stored.place, stored.sealed) }
  }
  const need = async (name: SecretName, what: string) => {
    const found = await find(name)
    if (found === undefined) throw releaseIncomplete(what)
    return found
  }
  const needKey = ({ address }: AssetFacts) =>
    need({ kind: 'dataset', subject: address, name: ONLY_SECRET }, `the key of dataset ${address}`)
  const resultName = { kind: 'account', subject: deal.beneficiary, name: RESULT_KEY_NAME } as const
  const [appSecret, appKey, resultKey, keys, requesterSecrets] = await Promise.all([
    find({ kind: 'app', subject: deal.app.address, name: ONLY_SECRET }),
    find({ kind: 'app', subject: deal.app.address, name: APP_KEY_NAME }),
    params.resultEncryption &&
      params.resultKey === undefined &&
      need(resultName, `the key for results of ${deal.beneficiary}`),
    Promise.all(datasets.map(needKey)),
    Promise.all(
      Object.entries(params.secrets).map(async ([number, name]) => {
        const secret = { kind: 'requester', subject: deal.requester, name } as const
        const { value } = await need(secret, `the secret ${name} of ${deal.requester}`)
        return [number, value] as const
      }),
    ),
  ])
  const datasetKeys = datasets.map(({ address }, at) => [address, keys[at]!.value] as const)
  return {
    keyVersion: deal.dataset === undefined ? 0 : keys[0]!.version,
    payload: {
      terms: termsOf(task, worker, datasets),
      secrets: {
        ...(deal.dataset === undefined ? {} : { datasetKey: keys[0]!.value }),
        datasetKeys: deal.dataset === undefined ? Object.fromEntries(datasetKeys) : {},
        ...(appSecret === undefined ? {} : { appSecret: appSecret.value }),
        ...(appKey === undefined ? {} : { appKey: appKey.value }),
        ...(resultKey ? { resultKey: resultKey.value } : {}),
        requesterSecrets: Object.fromEntries(requesterSecrets),
      },
    },
  }
}

function termsOf(
  { index, taskId, deal }: TaskFacts,
  worker: Hex,
  datasets: readonly AssetFacts[],
): ReleasePayload['terms'] {
  const { dealId, app, dataset, params, startTime, botFirst, botSize, maxRuntimeSeconds, hasCallback } = deal
  return {
    ...{
      dealId,
      taskId,
      index,
      worker,
      params,
      startTime,
      botFirst,
      botSize,
      maxRuntimeSeconds,
      hasCallback,
    },
    app: { ...assetOf(app), type: app.type },
    ...(dataset === undefined ? {} : { dataset: assetOf(dataset) }),
    datasets: dataset === undefined ? datasets.map(assetOf) : [],
    egress: [app, ...datasets].map(({ rules }) => egressOf(rules)).filter(isStrict),
  }
}

function assetOf({ address, multiaddr, checksum }: AssetFacts) {
  return { address, multiaddr, checksum }
}

function egressOf({ outputBytesMax, outputSchema }: DataRules): Egress {
  return { outputBytesMax, outputSchema }
}

function isStrict({ outputBytesMax, outputSchema }: Egress): boolean {
  return outputBytesMax > 0n || outputSchema !== ''
}

/** @throws RELEASE_REFUSED */
export function readParams(text: string): DealParams {
  try {
    return parseParams(text)
  } catch (error) {
    if (isFailure(error)) throw releaseRefused(`the deal's parameters cannot be read: ${error.message}`)
    throw error
  }
}
