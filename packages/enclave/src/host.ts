import { type ChildProcess, fork } from 'node:child_process'
import { toProblem } from '@ruche/protocol'
import { enclaveLost } from './errors.ts'
import type { EvidenceProvider } from './evidence.ts'
import { type FromEnclave, rebuildFailure, type ToEnclave } from './talk.ts'

/** What the host does for an enclave; it sees nothing that must stay inside. */
export type HostServices = {
  /** Absent where the enclave asks the hardware itself. */
  evidence?: EvidenceProvider
  /** Other questions of the enclave, by name: JSON in, JSON out. */
  answer: (question: string, value: unknown) => Promise<unknown>
  /** What the enclave prints. */
  onNoise?: (text: string) => void
}

const NOISE_CHARACTERS_MAX = 2_000

/** What is asked of one enclave. */
type EnclaveRun = { job: unknown; services: HostServices; signal: AbortSignal }

/** Starts enclaves of one program. */
export type Enclaves = {
  /**
   * Runs a job in a process of its own that starts with nothing: no environment, no standard input, no open file. The process gives one
   * answer and ends.
   *
   * @throws ENCLAVE_LOST, what the enclave reports as its failure, or the signal's reason.
   */
  run(run: EnclaveRun): Promise<unknown>
  /** Ends the process that waits. */
  close(): void
}

/**
 * Enclaves of a program. After the first job one process more waits, its program loaded, for the next: it has seen nothing and sees one
 * job.
 *
 * @param entry - Module that calls `serveHost`.
 */
export function openEnclaves(entry: string): Enclaves {
  let spare: ChildProcess | undefined
  let isClosed = false

  function take(): ChildProcess {
    const child = spare ?? start(entry)
    spare = undefined
    return child
  }

  function prepare(): void {
    if (isClosed || spare !== undefined) return
    const child = start(entry)
    const forget = () => {
      if (spare === child) spare = undefined
    }
    child.once('exit', forget).once('error', forget)
    spare = child
  }

  return {
    async run({ job, services, signal }) {
      signal.throwIfAborted()
      const child = take()
      const kill = () => child.kill('SIGKILL')
      signal.addEventListener('abort', kill, { once: true })
      try {
        return await converse({ child, job, services, signal })
      } finally {
        signal.removeEventListener('abort', kill)
        kill()
        prepare()
      }
    },
    close() {
      isClosed = true
      spare?.kill('SIGKILL')
    },
  }
}

function start(entry: string): ChildProcess {
  return fork(entry, [], {
    env: {},
    execArgv: ['--disable-warning=ExperimentalWarning'],
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
}

function converse({
  child,
  job,
  services,
  signal,
}: {
  child: ChildProcess
  job: unknown
  services: HostServices
  signal: AbortSignal
}): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let noise = ''
    const hear = (text: Buffer) => {
      services.onNoise?.(text.toString())
      noise = `${noise}${text}`.slice(-NOISE_CHARACTERS_MAX)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    // Its end follows.
    const send = (message: ToEnclave) => child.send(message, () => undefined)
    child.on('message', (message: FromEnclave) => {
      if (message.type === 'done') resolve(message.value)
      else if (message.type === 'failed') reject(rebuildFailure(message.problem))
      else {
        const { id } = message
        const answered =
          message.type === 'quote'
            ? quote(services, message.reportData, signal)
            : services.answer(message.question, message.value)
        answered.then(
          (value) => send({ type: 'answer', id, value }),
          (error) => send({ type: 'refusal', id, problem: toProblem(error) }),
        )
      }
    })
    child.once('error', (error) => reject(enclaveLost(error.message)))
    child.once('exit', (code, how) => {
      reject(signal.aborted ? signal.reason : enclaveLost(`it ended with ${how ?? code}; ${noise.trim()}`))
    })
    send({ type: 'job', value: job })
  })
}

async function quote(
  { evidence }: HostServices,
  reportData: Uint8Array,
  signal: AbortSignal,
): Promise<unknown> {
  if (evidence === undefined) throw enclaveLost('it asked its host for evidence, which asks nobody')
  return await evidence.getEvidence(reportData, signal)
}
