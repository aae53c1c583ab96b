import { type NodeRuche, openRuche } from '@ruche/sdk'
import type { Given, Option } from '../command.ts'
import { usage } from '../errors.ts'
import { dataFolder, readNetwork } from '../network/descriptor.ts'
import { openKeys } from '../network/keys.ts'

const ROLES = ['requester', 'developer'] as const
type Role = (typeof ROLES)[number]
const POLL_MS = 100

/** Options of commands that act with an account of the data folder. */
export const ROLE_OPTIONS: Readonly<Record<string, Option>> = {
  as: {
    type: 'string',
    value: 'ROLE',
    help: 'requester or developer: whose account of the data folder acts',
  },
  data: { type: 'string', value: 'DIR', help: 'data folder of the network ($RUCHE_DATA, else .ruche)' },
  json: { type: 'boolean', help: 'print one JSON document on stdout' },
}

/** Opens the network of the data folder for one account, and closes it afterwards. */
export async function withAccount(
  given: Given,
  standard: Role,
  work: (ruche: NodeRuche) => Promise<void>,
): Promise<void> {
  const role = given.text('as') ?? standard
  if (!ROLES.includes(role as Role)) throw usage(`"${role}" is no role.`, `Write ${ROLES.join(' or ')}.`)
  const dataDir = dataFolder(given.text('data'))
  const network = await readNetwork(dataDir)
  const { [role as Role]: account } = await openKeys(dataDir)
  const ruche = openRuche({ network, account, pollMs: POLL_MS })
  try {
    await work(ruche)
  } finally {
    await ruche.close()
  }
}
