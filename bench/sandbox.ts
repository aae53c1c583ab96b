import type { Row } from './report.ts'
import { measureProcessor } from './sandbox/processor.ts'
import { measureStarts } from './sandbox/starts.ts'

/** What a sandbox costs: its start, its metering, and WebAssembly itself. */
export async function measureSandbox({
  quick,
  long,
  log,
}: {
  quick: boolean
  long: boolean
  log: (line: string) => void
}): Promise<Row[]> {
  log('starts')
  const starts = await measureStarts({ quick, long })
  log('programs bound by the processor')
  return [...starts, ...(await measureProcessor({ quick }))]
}
