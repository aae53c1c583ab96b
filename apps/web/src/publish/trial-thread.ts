// Runs a program twice in a thread of its own and tells what came of it.

import { type Trial, tryProgram } from '@ruche/sandbox/try-program'
import type { TrialReport, TrialRequest } from './trial-request.ts'

/** As a worker of the smallest category; fuel without end, since its owner can end the thread. */
const LIMITS = { memoryBytes: 2 ** 30, outputBytes: 2 ** 28, fuelMax: 2n ** 60n }

addEventListener('message', ({ data }: MessageEvent<TrialRequest>) => {
  const startTimeSeconds = BigInt(Math.floor(Date.now() / 1000))
  const run = () => tryProgram({ ...data, ...LIMITS, startTimeSeconds })
  const startedMs = performance.now()
  const first = run()
  const wallMs = performance.now() - startedMs
  const { exit, fuel, memoryBytes, stdout, stderr, files } = first
  const report: TrialReport = {
    ...{ exit, fuel, memoryBytes, wallMs, stdout, stderr },
    files: files.map(({ path, bytes }) => ({ path, sizeBytes: bytes.length })),
    isSame: isSame(first, run()),
  }
  postMessage(report)
})

function isSame(one: Trial, other: Trial): boolean {
  const facts = ({ exit, fuel, memoryBytes, stdout, stderr, files }: Trial) =>
    JSON.stringify([exit, String(fuel), memoryBytes, stdout, stderr, files.map(({ path }) => path)])
  return (
    facts(one) === facts(other) &&
    one.files.every(({ bytes }, at) => {
      const others = other.files[at]?.bytes
      return others?.length === bytes.length && bytes.every((byte, place) => byte === others[place])
    })
  )
}
