import { pathtracer } from '@ruche/pathtracer'
import type { Dapp } from './publish.ts'

/** The dapps that a network of this machine starts with. */
export const SHELF: readonly Dapp[] = [
  { name: pathtracer.name, files: pathtracer.publication, priceNrlc: 10_000_000n },
]
