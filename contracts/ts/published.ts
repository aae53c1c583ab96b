/** One generated file: what a client calls at one address, and how to put it there. */
export type Published = {
  /** Name of the generated file and, with a small first letter, of what it exports: `RLC` gives `rlcAbi`. */
  name: string
  /** Contracts whose ABIs together answer at the address, as `file:contract`; the first has the constructor. */
  answeredBy: readonly string[]
  /** Contracts to deploy for it, as `file:contract`. */
  deployed: readonly string[]
}

/** A contract alone at its address. */
const single = (source: string): Published => ({
  name: contractName(source),
  answeredBy: [source],
  deployed: [source],
})

/** Code that another contract deploys. */
const shared = (source: string): Published => ({ ...single(source), deployed: [] })

/** The parts of the hub, behind one address. */
const hubModules = ['Escrow', 'Governance', 'Matching', 'Orders', 'Proofs', 'Rounds', 'Tasks', 'Views'].map(
  (name) => `src/hub/modules/${name}.sol:${name}`,
)

/** Everything that clients may call. */
export const published: readonly Published[] = [
  single('src/deploy/DeterministicFactory.sol:DeterministicFactory'),
  single('src/token/RLC.sol:RLC'),
  single('src/registries/AppRegistry.sol:AppRegistry'),
  single('src/registries/DatasetRegistry.sol:DatasetRegistry'),
  single('src/registries/WorkerpoolRegistry.sol:WorkerpoolRegistry'),
  single('src/voucher/Voucher.sol:Voucher'),
  single('src/data/DataRules.sol:DataRules'),
  shared('src/registries/App.sol:App'),
  shared('src/registries/Dataset.sol:Dataset'),
  shared('src/registries/Workerpool.sol:Workerpool'),
  {
    name: 'Hub',
    answeredBy: ['src/hub/Hub.sol:Hub', 'src/interfaces/IHub.sol:IHub'],
    deployed: ['src/hub/Hub.sol:Hub', ...hubModules],
  },
]

/** Contracts whose storage is kept as it is. The parts of the hub share a state, which one of its own shows. */
export const stateful: readonly string[] = [
  'src/token/RLC.sol:RLC',
  'src/registries/AppRegistry.sol:AppRegistry',
  'src/registries/DatasetRegistry.sol:DatasetRegistry',
  'src/registries/WorkerpoolRegistry.sol:WorkerpoolRegistry',
  'src/voucher/Voucher.sol:Voucher',
  'src/data/DataRules.sol:DataRules',
  'test/layout/HubLayout.sol:HubLayout',
]

/** Every contract named above, once. */
export const compiled: readonly string[] = [
  ...new Set([...published.flatMap((entry) => [...entry.answeredBy, ...entry.deployed]), ...stateful]),
]

/** `RLC` of `src/token/RLC.sol:RLC`. */
export function contractName(source: string): string {
  return source.slice(source.indexOf(':') + 1)
}

/** What the names of exports begin with: `RLC` gives `rlc`, `AppRegistry` gives `appRegistry`. */
export function exportPrefix(name: string): string {
  return name.replace(/^([A-Z]+)(?=[A-Z][a-z]|$)|^[A-Z]/, (start) => start.toLowerCase())
}
