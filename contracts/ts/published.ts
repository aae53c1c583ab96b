/** One generated file: what a client calls at one address, and how to put it there. */
export type Published = {
  /** Name of the generated file and, with a small first letter, of what it exports: `RLC` gives `rlcAbi`. */
  name: string
  /** Contracts whose ABIs together answer at the address, as `file:contract` below `src/`; the first has the constructor. */
  answeredBy: readonly string[]
  /** Contracts to deploy for it, as `file:contract` below `src/`. */
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
const hubModules = ['Escrow', 'Governance', 'Matching', 'Orders', 'Tasks', 'Views'].map(
  (name) => `hub/modules/${name}.sol:${name}`,
)

/** Everything that clients may call. */
export const published: readonly Published[] = [
  single('deploy/DeterministicFactory.sol:DeterministicFactory'),
  single('token/RLC.sol:RLC'),
  single('registries/AppRegistry.sol:AppRegistry'),
  single('registries/DatasetRegistry.sol:DatasetRegistry'),
  single('registries/WorkerpoolRegistry.sol:WorkerpoolRegistry'),
  shared('registries/App.sol:App'),
  shared('registries/Dataset.sol:Dataset'),
  shared('registries/Workerpool.sol:Workerpool'),
  {
    name: 'Hub',
    answeredBy: ['hub/Hub.sol:Hub', 'interfaces/IHub.sol:IHub'],
    deployed: ['hub/Hub.sol:Hub', ...hubModules],
  },
]

/** Every contract named above, once. */
export const publishedSources: readonly string[] = [
  ...new Set(published.flatMap((entry) => [...entry.answeredBy, ...entry.deployed])),
]

/** `RLC` of `token/RLC.sol:RLC`. */
export function contractName(source: string): string {
  return source.slice(source.indexOf(':') + 1)
}

/** What the names of exports begin with: `RLC` gives `rlc`, `AppRegistry` gives `appRegistry`. */
export function exportPrefix(name: string): string {
  return name.replace(/^([A-Z]+)(?=[A-Z][a-z]|$)|^[A-Z]/, (start) => start.toLowerCase())
}
