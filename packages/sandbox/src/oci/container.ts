import type { Duplex } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { isFailure } from '@ruche/protocol'
import type { Exit } from '../exit.ts'
import type { NativeProgram } from '../native/native-run.ts'
import type { StandardOutput } from '../native/standard-output.ts'
import { largestUsage, type ProcessUsage, readGroupUsage } from '../native/usage.ts'
import type { EngineClient } from './engine-client.ts'

type State = { ExitCode: number; Pid: number; Running: boolean }

/** An engine writes down the end of a container a moment after its streams end, and answers a wait up to 250 ms later. */
const END_PAUSES_MS = [5, 10, 20, 40, 80]

/** Makes a container and does not start it. */
export async function createContainer(
  client: EngineClient,
  settings: Record<string, unknown>,
): Promise<NativeProgram> {
  const { Id: id } = (await client.call('/containers/create', { method: 'POST', body: settings })) as {
    Id: string
  }
  const at = `/containers/${id}`
  const inspect = async () => ((await client.call(`${at}/json`)) as { State: State }).State
  const untilEnded = async (): Promise<State> => {
    for (const pauseMs of END_PAUSES_MS) {
      const state = await inspect()
      if (!state.Running) return state
      await sleep(pauseMs)
    }
    await client.call(`${at}/wait`, { method: 'POST' })
    return inspect()
  }
  let pid = 0
  let used: ProcessUsage = {}
  const measure = async (): Promise<ProcessUsage> => {
    if (pid !== 0) used = largestUsage(used, await readGroupUsage(pid))
    return used
  }
  return {
    async run(output, onStarted) {
      let stream: Duplex | undefined
      try {
        // Podman prepares the program here, and says here what keeps it from starting; Docker does when it starts.
        stream = await client.hijack(`${at}/attach?stream=1&stdout=1&stderr=1`)
        const printed = passOn(stream, output)
        // Its failure is met below, where it is waited for.
        printed.catch(() => undefined)
        // The group of a container goes with it: whoever first looks after the start may be too late. Podman has made it by now.
        pid = (await inspect()).Pid
        await measure()
        await client.call(`${at}/start`, { method: 'POST' })
        onStarted()
        // Docker makes it when it starts.
        if (pid === 0) {
          inspect().then(
            (state) => {
              pid = state.Pid
            },
            () => undefined,
          )
        }
        await printed
        return { code: (await untilEnded()).ExitCode }
      } catch (error) {
        stream?.destroy()
        const unstartable = findUnstartable(error)
        if (unstartable === undefined) throw error
        return unstartable
      }
    },
    measure,
    async kill() {
      await client.call(`${at}/kill?signal=KILL`, { method: 'POST' }).catch(ignoreGone)
    },
    async remove() {
      await client.call(`${at}?force=1&v=1`, { method: 'DELETE' }).catch(ignoreGone)
    },
  }
}

/** Removes the containers that carry a label, whatever they do. */
export async function removeContainers(client: EngineClient, label: string): Promise<void> {
  const filters = encodeURIComponent(JSON.stringify({ label: [label] }))
  const found = (await client.call(`/containers/json?all=1&filters=${filters}`)) as { Id: string }[]
  for (const { Id } of found)
    await client.call(`/containers/${Id}?force=1&v=1`, { method: 'DELETE' }).catch(ignoreGone)
}

/** runc: `exec: "/none": stat /none: no such file…`; crun: `executable file `/none` not found`. */
const UNSTARTABLE =
  /exec: ".*(executable file not found|no such file or directory|permission denied|argument list too long|is a directory)|executable file .* not found/i

/** The engine says that it cannot find or start what the image names as its entrypoint: so would every other. */
function findUnstartable(error: unknown): (Exit & { kind: 'failed' }) | undefined {
  if (!isFailure(error) || error.code !== 'ENGINE_FAILED') return undefined
  if (!UNSTARTABLE.test(error.message)) return undefined
  return { kind: 'failed', code: 'NOT_STARTABLE', message: `The image cannot be started: ${error.message}` }
}

/** A container that is not there, or no longer runs, is what was wanted. */
function ignoreGone(error: unknown): void {
  if (!isFailure(error) || error.code !== 'ENGINE_FAILED') throw error
}

/** Takes the streams of a container apart: frames of stream (1 byte), zeros (3), length (4, big-endian), bytes. */
async function passOn(stream: Duplex, output: StandardOutput): Promise<void> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const piece of stream) {
    rest = rest.length === 0 ? piece : Buffer.concat([rest, piece])
    while (rest.length >= 8 && rest.length >= 8 + rest.readUInt32BE(4)) {
      const end = 8 + rest.readUInt32BE(4)
      await output.write(rest[0] === 2 ? 'stderr' : 'stdout', rest.subarray(8, end))
      rest = rest.subarray(end)
    }
  }
}
