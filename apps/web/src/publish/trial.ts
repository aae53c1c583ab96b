import { splitArgs } from '@ruche/protocol'
import { composeArgs, firstDraft } from '../run/form.ts'
import type { Bundle } from './bundle.ts'
import type { TrialReport, TrialRequest } from './trial-request.ts'

/** What a trial is asked with when nobody says otherwise: the form's own defaults and samples. */
export function firstArgs({ manifest }: Bundle): string {
  return manifest === undefined ? '' : composeArgs(manifest, firstDraft(manifest))
}

/** The program with these arguments; the other files that were chosen are its inputs. */
export async function composeTrial(
  { files, program }: { files: readonly File[]; program: File },
  args: string,
): Promise<TrialRequest> {
  const read = async (file: File) => new Uint8Array(await file.arrayBuffer())
  const others = files.filter((file) => file !== program)
  return {
    program: await read(program),
    args: splitArgs(args),
    inputs: await Promise.all(others.map(async (file) => ({ name: file.name, bytes: await read(file) }))),
  }
}

/** Runs the trial in a thread of its own, which ends when `signal` says so. */
export function runTrial(request: TrialRequest, signal: AbortSignal): Promise<TrialReport> {
  const thread = new Worker(new URL('./trial-thread.ts', import.meta.url), { type: 'module' })
  return new Promise<TrialReport>((resolve, reject) => {
    thread.addEventListener('message', ({ data }: MessageEvent<TrialReport>) => resolve(data))
    thread.addEventListener('error', ({ message }) => reject(new Error(message)))
    signal.addEventListener('abort', () => reject(signal.reason as Error))
    thread.postMessage(request)
  }).finally(() => thread.terminate())
}
