import type { DappInput, DappManifest } from '@ruche/api'
import { encodeParams } from '@ruche/protocol'
import type { Ruche } from '@ruche/sdk'
import type { Hex } from 'viem'
import { composeArgs, type Draft } from './form.ts'
import { closeDeal, type Quote, type Wish } from './quote.ts'

/** What happens between the click and the deal, in order. */
export const RUN_STEPS = ['files', 'signature', 'deal'] as const
export type RunStep = (typeof RUN_STEPS)[number]

/** Uploads what was dropped, has the request signed and the deal made. @returns its id. */
export async function performRun(
  ruche: Ruche,
  {
    manifest,
    folder,
    draft,
    quote,
    wish,
    voucher,
    onStep,
  }: {
    manifest: DappManifest
    /** CID of the folder that the samples are in. */
    folder: string
    draft: Draft
    quote: Quote
    wish: Wish
    /** A sponsor's contract that pays. */
    voucher?: Hex
    onStep: (step: RunStep) => void
  },
): Promise<Hex> {
  onStep('files')
  const inputFiles = await placeFiles(ruche, { manifest, folder, draft })
  onStep('signature')
  const params = encodeParams({ args: composeArgs(manifest, draft), inputFiles })
  const payment = voucher === undefined ? {} : { voucher }
  const asked = { quote, wish, params, ...payment, onSigned: () => onStep('deal') }
  const { dealId } = await closeDeal(ruche, asked)
  return dealId
}

async function placeFiles(
  { storage }: Ruche,
  { manifest, folder, draft }: { manifest: DappManifest; folder: string; draft: Draft },
): Promise<string[]> {
  const inputs = manifest.inputs.filter(
    (input): input is Extract<DappInput, { type: 'file' }> => input.type === 'file',
  )
  const given = inputs.flatMap(({ name }) => draft.files[name] ?? [])
  const samples = inputs.flatMap(({ name, sample }) =>
    draft.files[name] === undefined && sample !== undefined ? [`ipfs://${folder}/${sample}`] : [],
  )
  if (given.length === 0) return samples
  const { cid } = await storage.addFiles(given.map((file) => ({ name: file.name, content: file })))
  return [...given.map(({ name }) => `ipfs://${cid}/${encodeURIComponent(name)}`), ...samples]
}
