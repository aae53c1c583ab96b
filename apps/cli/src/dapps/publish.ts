import { readFile } from 'node:fs/promises'
import { DAPP_MANIFEST_FILE, dappManifestSchema } from '@ruche/api'
import { listOrders, makeAppOrder, type NodeRuche, publishOrder, registerApp, signOrder } from '@ruche/sdk'
import { type Hex, sha256 } from 'viem'

/** A dapp as its folder holds it: files by the names they are published under, the manifest among them. */
export type Dapp = { name: string; files: Readonly<Record<string, URL>>; priceNrlc: bigint }

/**
 * Puts a dapp into the store: its files into storage, its program into the registry, its price into the market. What is
 * there already is left alone.
 *
 * @returns the app's address.
 */
export async function publishDapp(developer: NodeRuche, { name, files, priceNrlc }: Dapp): Promise<Hex> {
  const named = await Promise.all(
    Object.entries(files).map(async ([file, url]) => ({ name: file, content: await readFile(url) })),
  )
  const contentOf = (file: string) => named.find((one) => one.name === file)?.content as Uint8Array
  const manifest = dappManifestSchema.parse(
    JSON.parse(new TextDecoder().decode(contentOf(DAPP_MANIFEST_FILE))),
  )
  const { cid } = await developer.storage.addFiles(named)
  const app = await registerApp(developer, {
    name,
    type: 'WASM',
    location: `/ipfs/${cid}/${manifest.program}`,
    checksum: sha256(contentOf(manifest.program)),
  })
  await offerApp(developer, { app, priceNrlc })
  return app
}

async function offerApp(developer: NodeRuche, { app, priceNrlc }: { app: Hex; priceNrlc: bigint }) {
  const { marketUrl } = developer.network
  const offered = await listOrders(marketUrl, 'app', { app })
  if (offered.some(({ order }) => order.appprice === priceNrlc)) return
  await publishOrder(marketUrl, 'app', await signOrder(developer, 'app', makeAppOrder({ app, priceNrlc })))
}
