// Runs a past task again in a thread of its own and tells what came of it.

import { replayProgram } from '@ruche/sandbox/try-program'
import type { ReplayReport, ReplayRequest } from './request.ts'

/** What the pool of `ruche up` grants, as `ruche replay` takes it: whether a program passes a bound decides its result. */
const LIMITS = { memoryBytes: 2 ** 29, outputBytes: 2 ** 28 }

addEventListener('message', ({ data }: MessageEvent<ReplayRequest>) => {
  const startedMs = performance.now()
  const trial = replayProgram({ ...data, ...LIMITS })
  const report: ReplayReport = { ...trial, wallMs: performance.now() - startedMs }
  postMessage(report)
})
