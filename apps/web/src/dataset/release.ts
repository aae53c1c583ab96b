import { type DatasetProfile, ONLY_SECRET } from '@ruche/api'
import { generateKey, sealBlob } from '@ruche/encryption/portable'
import type { DatasetOrder } from '@ruche/protocol'
import {
  publishDatasetProfile,
  publishOrder,
  type Ruche,
  registerDataset,
  setSecret,
  signOrder,
} from '@ruche/sdk'
import { bytesToHex, type Hex } from 'viem'

/** What happens between the click and a dataset that can be offered, in order. */
export const RELEASE_STEPS = ['encrypt', 'store', 'register', 'secret', 'describe'] as const
export type ReleaseStep = (typeof RELEASE_STEPS)[number]

/** Bytes of a file that these pages encrypt; larger ones are for `ruche data encrypt`. */
export const DATASET_BYTES_MAX = 256 * 1024 * 1024

/** A dataset as its owner brings it: the file in clear never leaves the browser. */
export type DatasetRelease = { file: File; name: string; profile: DatasetProfile }

/**
 * Encrypts a file here, stores what came out, registers it, gives its key to the secrets services and publishes what is said of it.
 *
 * @returns its address, and the key: whoever loses it and the services loses the dataset.
 */
export async function releaseDataset(
  ruche: Ruche,
  { file, name, profile }: DatasetRelease,
  onStep: (step: ReleaseStep) => void,
): Promise<{ dataset: Hex; key: string }> {
  onStep('encrypt')
  const key = generateKey()
  const sealed = await sealBlob(file, { key })
  const checksum = await sha256Of(sealed)
  onStep('store')
  const { cid } = await ruche.storage.addFiles([{ name: SEALED_FILE, content: sealed }])
  onStep('register')
  const dataset = await registerDataset(ruche, { name, location: `/ipfs/${cid}/${SEALED_FILE}`, checksum })
  onStep('secret')
  await setSecret(ruche, {
    kind: 'dataset',
    subject: dataset,
    name: ONLY_SECRET,
    value: key,
    nowSeconds: nowSeconds(),
  })
  onStep('describe')
  await publishDatasetProfile(ruche, { dataset, profile, nowSeconds: nowSeconds() })
  return { dataset, key }
}

/** Puts a dataset on offer. */
export async function offerDataset(ruche: Ruche, order: DatasetOrder): Promise<void> {
  await publishOrder(ruche.network.marketUrl, 'dataset', await signOrder(ruche, 'dataset', order))
}

/** What the encrypted file is called: its own name says too much. */
const SEALED_FILE = 'dataset.sealed'

async function sha256Of(blob: Blob): Promise<Hex> {
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer())))
}

function nowSeconds(): number {
  return Math.floor(Date.now() / 1_000)
}
