import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { ChainClient } from '@ruche/chain'
import type { Hex } from '@ruche/protocol'
import { type Abi, type Address, encodeDeployData, toFunctionSelector, zeroAddress } from 'viem'
import { actors, type Contracts, call } from './market.ts'
import { send } from './send.ts'

const version = '6.1.0'
/** Of the package's archive, in the form of a package lock. */
const integrity = 'BPbDtf2fgQuotr6rf74ACVdwlKqkErEZ8qLbTWM+2CIBj2EX3+6KBGWsFoudoOGjgT7vUJ3jeNX8SWvHzSHg6A=='

/** What the compared system is called in the report. */
export const pocoName = `PoCo ${version} artifacts`

/** The parts of PoCo that a market with an ERC-20 token uses. */
const facets = [
  'IexecAccessorsABILegacyFacet',
  'IexecCategoryManagerFacet',
  'IexecConfigurationFacet',
  'IexecConfigurationExtraFacet',
  'IexecERC20Facet',
  'IexecEscrowTokenFacet',
  'IexecOrderManagementFacet',
  'IexecPoco1Facet',
  'IexecPoco2Facet',
  'IexecPocoAccessorsFacet',
  'IexecRelayFacet',
]

type Artifact = {
  abi: Abi
  bytecode: Hex
  linkReferences?: Record<string, Record<string, { start: number; length: number }[]>>
}

/**
 * Fetches the published package with npm, once per machine, and checks its digest. Its manifest names a git repository, so it
 * cannot be installed; its compiled contracts are all that is needed.
 */
export async function fetchPoco(): Promise<string> {
  const folder = path.join(homedir(), '.cache', 'ruche', `poco-${version}`)
  const archive = path.join(folder, `iexec-poco-${version}.tgz`)
  const run = promisify(execFile)
  if (!(await exists(archive))) {
    await mkdir(folder, { recursive: true })
    await run('npm', ['pack', `@iexec/poco@${version}`, '--pack-destination', folder], { cwd: folder })
  }
  const actual = createHash('sha512')
    .update(await readFile(archive))
    .digest('base64')
  if (actual !== integrity) {
    await rm(archive)
    throw new Error(`The archive of @iexec/poco@${version} has the SHA-512 ${actual}, not ${integrity}.`)
  }
  await run('tar', ['-xzf', archive, '-C', folder])
  return path.join(folder, 'package')
}

/** Deploys PoCo from its published artifacts, with a token that is there already, in the way its own scripts do. */
export async function deployPoco(client: ChainClient, folder: string, token: Address): Promise<Contracts> {
  const read = async (file: string) => JSON.parse(await readFile(path.join(folder, file), 'utf8')) as Artifact
  const readContract = (file: string, name: string) => read(`artifacts/contracts/${file}.sol/${name}.json`)
  const owner = actors.owner.address
  const create = async ({ abi, bytecode }: Artifact, args: readonly unknown[] = []) => {
    const { contractAddress } = await send(client, {
      from: owner,
      data: encodeDeployData({ abi, bytecode, args }),
    })
    return contractAddress as Address
  }

  const library = await create(await readContract('libs/IexecLibOrders_v5', 'IexecLibOrders_v5'))
  const parts = await Promise.all(facets.map((name) => readContract(`facets/${name}`, name)))
  const ownership = await read('deployments/arbitrum/OwnershipFacet.json')
  const cut: object[] = []
  for (const part of [...parts, ownership]) {
    const facetAddress = await create({ ...part, bytecode: link(part, library) })
    cut.push({ facetAddress, action: 0, functionSelectors: selectorsOf(part.abi) })
  }
  const diamond = await readContract('Diamond', 'Diamond')
  const hub = await create(diamond, [cut, { owner, init: zeroAddress, initCalldata: '0x' }])

  const contracts: Contracts = {
    token,
    hub,
    appRegistry: await create(await readContract('registries/apps/AppRegistry', 'AppRegistry')),
    datasetRegistry: await create(
      await readContract('registries/datasets/DatasetRegistry', 'DatasetRegistry'),
    ),
    workerpoolRegistry: await create(
      await readContract('registries/workerpools/WorkerpoolRegistry', 'WorkerpoolRegistry'),
    ),
  }
  await configure(client, contracts, parts.flatMap(({ abi }) => abi) as Abi)
  return contracts
}

async function configure(client: ChainClient, contracts: Contracts, abi: Abi): Promise<void> {
  const { hub, token, appRegistry, datasetRegistry, workerpoolRegistry } = contracts
  const onHub = (functionName: string, args: readonly unknown[]) =>
    call(client, { from: actors.owner.address, to: hub, abi, functionName, args })
  const registries = [appRegistry, datasetRegistry, workerpoolRegistry]
  await onHub('configure', [token, 'Staked RLC', 'SRLC', 9, ...registries, zeroAddress])
  await onHub('createCategory', ['XS', '""', 300n])
}

/** The diamond looks up where calls without data and calls of unknown functions go under selectors of their own. */
function selectorsOf(abi: Abi): Hex[] {
  return abi.flatMap((item): Hex[] => {
    if (item.type === 'function') return [toFunctionSelector(item)]
    if (item.type === 'receive') return ['0x00000000']
    return item.type === 'fallback' ? ['0xffffffff'] : []
  })
}

/** Puts the address of the one linked library into its places. */
function link({ bytecode, linkReferences = {} }: Artifact, library: Address): Hex {
  const places = Object.values(linkReferences).flatMap((names) => Object.values(names).flat())
  return places.reduce<Hex>((code, { start, length }) => {
    const at = 2 + 2 * start
    return `${code.slice(0, at)}${library.slice(2).toLowerCase()}${code.slice(at + 2 * length)}` as Hex
  }, bytecode)
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
