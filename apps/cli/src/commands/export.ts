import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { HDAccount } from 'viem/accounts'
import type { Command } from '../command.ts'
import { usage } from '../errors.ts'
import { IEXEC_VERSIONS, toChainFile, toOptions } from '../export/iexec-config.ts'
import { dataFolder, readNetwork } from '../network/descriptor.ts'
import { openKeys, privateKeyOf } from '../network/keys.ts'
import { openScreen } from '../output/screen.ts'

const WALLETS = ['requester', 'developer', 'scheduler'] as const

export const exportCommand: Command = {
  name: 'export',
  operands: 'iexec-config',
  summary: "Writes the files with which iExec's clients (npm package `iexec`) use this network.",
  options: {
    out: {
      type: 'string',
      value: 'DIR',
      help: 'where the files go, a folder for each release (iexec-config)',
    },
    wallet: { type: 'string', value: 'ROLE', help: `also the key of ${WALLETS.join(', ')}, unencrypted` },
    data: { type: 'string', value: 'DIR', help: 'data folder of the network ($RUCHE_DATA, else .ruche)' },
    json: { type: 'boolean', help: 'print one JSON document on stdout' },
  },
  examples: ['ruche export iexec-config', 'ruche export iexec-config --wallet requester --out ~/iexec'],
  async run(given) {
    const [what, ...more] = given.positionals
    if (what !== 'iexec-config' || more.length > 0)
      throw usage('What to export?', 'Write `ruche export iexec-config`.')
    const role = WALLETS.find((name) => name === given.text('wallet'))
    if (role === undefined && given.text('wallet') !== undefined)
      throw usage(`There is no wallet "${given.text('wallet')}".`, `Choose one of ${WALLETS.join(', ')}.`)
    const dataDir = dataFolder(given.text('data'))
    const network = await readNetwork(dataDir)
    const account = role === undefined ? undefined : (await openKeys(dataDir))[role]
    const out = resolve(given.text('out') ?? 'iexec-config')
    const folders = await Promise.all(
      IEXEC_VERSIONS.map(async (version) => {
        const folder = join(out, `iexec-${version}`)
        await mkdir(folder, { recursive: true })
        await writeJson(join(folder, 'chain.json'), toChainFile(network, version))
        await writeJson(join(folder, 'options.json'), toOptions(network, version))
        await keepProject(folder)
        if (account !== undefined) await writeJson(join(folder, 'wallet.json'), toWallet(account), 0o600)
        return folder
      }),
    )
    const list = folders.map((folder) => `  ${folder}`).join('\n')
    openScreen({ json: given.flag('json') }).result(
      { schema: 1, folders },
      `Written:\n${list}\n\nRun \`npx iexec@<release>\` in its folder.`,
    )
  },
}

/** The unencrypted wallet file of iExec's command line. */
function toWallet(account: HDAccount): object {
  return { privateKey: privateKeyOf(account), publicKey: account.publicKey, address: account.address }
}

/** What `iexec init` makes, so that nobody needs it: it would write a `chain.json` of its own. What is there stays. */
const PROJECT = {
  'iexec.json': { description: '', license: 'MIT', author: '', social: {}, logo: '', buyConf: {} },
  'deployed.json': {},
  'orders.json': {},
}

async function keepProject(folder: string): Promise<void> {
  for (const [file, value] of Object.entries(PROJECT)) {
    const text = `${JSON.stringify(value, null, 2)}\n`
    await writeFile(join(folder, file), text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}

async function writeJson(path: string, value: object, mode = 0o644): Promise<void> {
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`, { mode })
}
