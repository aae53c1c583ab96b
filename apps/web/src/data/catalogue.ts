import { DAPP_MANIFEST_FILE, type DappManifest, dappManifestSchema } from '@ruche/api'
import type { ChainClient } from '@ruche/chain'
import { appAbi } from '@ruche/contracts'
import { type AppOrder, isFailure, namesOfTag } from '@ruche/protocol'
import { listOrders } from '@ruche/sdk'
import { queryOptions } from '@tanstack/react-query'
import { type Hex, hexToString } from 'viem'
import type { Place } from '../network/network.tsx'

/** An app as the chain registers it. */
type RegisteredApp = {
  app: Hex
  owner: Hex
  name: string
  type: string
  /** Where the program is. */
  location: string
  /** sha-256 of the program. */
  checksum: Hex
}

/** An app in the store. */
export type StoredApp = RegisteredApp & {
  /** Cheapest offer, nRLC a task; undefined when nobody sells it now. */
  price: bigint | undefined
  /** Is it offered for runs in enclaves only? */
  isConfidential: boolean
  /** The folder the program is published in, when it carries a manifest. */
  folder: string | undefined
  manifest: DappManifest | undefined
}

/** Every app somebody sells. */
export function catalogueQuery(place: Place) {
  return queryOptions({
    queryKey: ['catalogue'],
    staleTime: 15_000,
    queryFn: async ({ signal }) => {
      const offers = await listOrders(place.network.marketUrl, 'app', { pageSize: '1000' })
      const cheapest = new Map<Hex, AppOrder>()
      for (const { order } of offers) {
        const known = cheapest.get(order.app)
        if (known === undefined || order.appprice < known.appprice) cheapest.set(order.app, order)
      }
      return Promise.all(
        [...cheapest].map(([app, offer]) =>
          loadApp(place, app, { offer, fetchManifest: (folder) => glanceAtManifest(place, folder, signal) }),
        ),
      )
    },
  })
}

/** One app, whether somebody sells it or not. */
export function appQuery(place: Place, app: Hex) {
  return queryOptions({
    queryKey: ['app', app],
    staleTime: 15_000,
    queryFn: async ({ signal }) => {
      const offers = await listOrders(place.network.marketUrl, 'app', { app })
      const offer = offers[0]?.order
      return loadApp(place, app, { offer, fetchManifest: (folder) => readManifest(place, folder, signal) })
    },
  })
}

async function loadApp(
  { chain }: Place,
  app: Hex,
  {
    offer,
    fetchManifest,
  }: { offer: AppOrder | undefined; fetchManifest: (folder: string) => Promise<DappManifest | undefined> },
): Promise<StoredApp> {
  const sold = {
    price: offer?.appprice,
    isConfidential: offer !== undefined && namesOfTag(offer.tag).includes('tee'),
  }
  const registered = { ...(await readApp(chain, app)), ...sold }
  const folder = folderOf(registered.location)
  if (folder === undefined) return { ...registered, folder: undefined, manifest: undefined }
  const manifest = await fetchManifest(folder)
  return { ...registered, manifest, folder: manifest === undefined ? undefined : folder }
}

async function readApp(chain: ChainClient, app: Hex): Promise<RegisteredApp> {
  const read = <Name extends 'owner' | 'm_appName' | 'm_appType' | 'm_appMultiaddr' | 'm_appChecksum'>(
    functionName: Name,
  ) => chain.readContract({ address: app, abi: appAbi, functionName })
  const [owner, name, type, multiaddr, checksum] = await Promise.all([
    read('owner'),
    read('m_appName'),
    read('m_appType'),
    read('m_appMultiaddr'),
    read('m_appChecksum'),
  ])
  return { app, owner: owner.toLowerCase() as Hex, name, type, location: hexToString(multiaddr), checksum }
}

/** The folder of a program published as `/ipfs/<cid>/<file>`; undefined when it stands alone. */
function folderOf(location: string): string | undefined {
  return /^\/ipfs\/([A-Za-z0-9]+)\/[^/]+$/.exec(location)?.[1]
}

/**
 * The manifest as the gateway tells it, for the shop window; the page on which something is signed checks it. An app
 * without a manifest is still an app: it is shown by its name.
 */
async function glanceAtManifest(
  { network }: Place,
  folder: string,
  signal: AbortSignal,
): Promise<DappManifest | undefined> {
  const url = `${network.storageUrl}/ipfs/${folder}/${DAPP_MANIFEST_FILE}`
  const response = await fetch(url, { signal }).catch(() => undefined)
  return dappManifestSchema.safeParse(await response?.json().catch(() => undefined)).data
}

/** The manifest with every block checked against the address on the chain; undefined when there is none to read. */
async function readManifest(
  { storage }: Place,
  folder: string,
  signal: AbortSignal,
): Promise<DappManifest | undefined> {
  try {
    const pieces: Uint8Array[] = []
    const options = { signal, sizeBytesMax: MANIFEST_BYTES_MAX }
    for await (const piece of storage.fetchFile(`${folder}/${DAPP_MANIFEST_FILE}`, options))
      pieces.push(piece)
    return dappManifestSchema.safeParse(JSON.parse(await new Blob(pieces as BlobPart[]).text())).data
  } catch (error) {
    signal.throwIfAborted()
    // A gateway that is away or lies must be told; a folder without a manifest need not.
    const isAbsent = error instanceof SyntaxError || (isFailure(error) && error.code === 'PATH_NOT_FOUND')
    if (isAbsent) return undefined
    throw error
  }
}

const MANIFEST_BYTES_MAX = 256 * 1024

/** Where the gateway has a file of a dapp's folder; pictures only, whose bytes nobody relies on. */
export function pictureUrl({ network }: Place, folder: string, file: string): string {
  return `${network.storageUrl}/ipfs/${folder}/${file}`
}
