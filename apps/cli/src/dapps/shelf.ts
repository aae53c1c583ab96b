import { digits } from '@ruche/digits'
import { options } from '@ruche/options'
import { pathtracer } from '@ruche/pathtracer'
import { sql } from '@ruche/sql'
import type { Dapp } from './publish.ts'

/** The dapps that a network of this machine starts with. */
export const SHELF: readonly Dapp[] = [
  { name: pathtracer.name, files: pathtracer.publication, priceNrlc: 10_000_000n },
  { name: options.name, files: options.publication, priceNrlc: 5_000_000n },
  { name: sql.name, files: sql.publication, priceNrlc: 5_000_000n },
  { name: digits.name, files: digits.publication, priceNrlc: 5_000_000n },
]
