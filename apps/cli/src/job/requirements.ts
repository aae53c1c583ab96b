import type { Requirements } from '@ruche/protocol'
import { usage } from '../errors.ts'

const MIB = 2 ** 20

const readers: Readonly<Record<string, (text: string) => Requirements | undefined>> = {
  region: (text) => ({ region: text }),
  architecture: (text) => ({ architecture: text }),
  gpu: (text) => ({ gpu: text }),
  cpus: (text) => readCount(text, (count) => ({ minCpus: count })),
  speed: (text) => readCount(text, (count) => ({ minSpeed: count })),
  'memory-mib': (text) => readCount(text, (count) => ({ minMemoryBytes: count * MIB })),
  'disk-mib': (text) => readCount(text, (count) => ({ minDiskBytes: count * MIB })),
  'fuel-price': (text) => readCount(text, (count) => ({ maxPricePerGigafuel: BigInt(count) })),
  latency: (text) => {
    const [, probe, ms] = /^([^:]+):(\d{1,5})$/.exec(text) ?? []
    return probe === undefined ? undefined : { probe, maxLatencyMs: Number(ms) }
  },
}

function readCount(text: string, make: (count: number) => Requirements): Requirements | undefined {
  return /^\d{1,9}$/.test(text) ? make(Number(text)) : undefined
}

/** Reads what `--require` asks of workerpools, each `name=value`. @throws USAGE. */
export function readRequirements(texts: readonly string[]): Requirements | undefined {
  const read = texts.map((text) => {
    const [, name = '', value = ''] = /^([a-z-]+)=(.{1,64})$/.exec(text) ?? []
    const requirement = Object.hasOwn(readers, name) ? readers[name]!(value) : undefined
    if (requirement === undefined) {
      const known = Object.keys(readers).join(', ')
      throw usage(
        `"${text}" is nothing that can be required.`,
        `Write name=value, with a name of ${known}; latency is probe:milliseconds, as in latency=paris:20.`,
      )
    }
    return requirement
  })
  return read.length === 0 ? undefined : Object.assign({}, ...read)
}
