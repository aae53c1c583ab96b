import { formatAmount, isHexBytes } from '@ruche/protocol'
import {
  createVoucher,
  fundVoucher,
  openRuche,
  type Ruche,
  readAllowance,
  readVoucher,
  withdrawVoucher,
} from '@ruche/sdk'
import type { Hex } from 'viem'
import type { Command, Given } from '../command.ts'
import { usage } from '../errors.ts'
import { dataFolder, readNetwork } from '../network/descriptor.ts'
import { openKeys } from '../network/keys.ts'
import { openScreen, type Screen } from '../output/screen.ts'

const NRLC_PER_RLC = 1_000_000_000
const DAY_SECONDS = 86_400
const POLL_MS = 100
const hint = 'See `ruche voucher --help`.'

export const voucher: Command = {
  name: 'voucher',
  operands: 'create | show ADDRESS | fund ADDRESS | withdraw ADDRESS',
  summary: 'Pays for the tasks of others: of some assets, up to an allowance, from a contract of its own.',
  options: {
    cover: {
      type: 'string',
      multiple: true,
      value: 'ADDRESS',
      help: 'an app, workerpool or dataset it pays for; repeat for more',
    },
    requester: {
      type: 'string',
      value: 'ADDRESS',
      help: 'who may spend, or whose allowance is shown (the requester of this machine)',
    },
    allowance: { type: 'string', value: 'RLC', help: 'what the requester may spend (10)' },
    days: { type: 'string', value: 'N', help: 'how long it pays (30)' },
    amount: { type: 'string', value: 'RLC', help: 'what goes into it or comes out of it (10)' },
    data: { type: 'string', value: 'DIR', help: 'data folder of the network ($RUCHE_DATA, else .ruche)' },
    json: { type: 'boolean', help: 'print one JSON document on stdout' },
  },
  examples: [
    'ruche voucher create --cover 0xapp… --cover 0xpool… --allowance 5',
    'ruche voucher show 0x1a2b…',
    'ruche voucher withdraw 0x1a2b… --amount 5',
  ],
  async run(given) {
    const dataDir = dataFolder(given.text('data'))
    const network = await readNetwork(dataDir)
    // Whoever holds the tokens of this machine's network sponsors.
    const { owner, requester } = await openKeys(dataDir)
    const screen = openScreen({ json: given.flag('json') })
    const ruche = openRuche({ network, account: owner, pollMs: POLL_MS })
    try {
      await perform({
        ruche,
        given,
        screen,
        requester: addressOf(given.text('requester') ?? requester.address),
      })
    } finally {
      await ruche.close()
    }
  },
}

type Act = { ruche: Ruche; given: Given; screen: Screen; requester: Hex }

async function perform({ ruche, given, screen, requester }: Act): Promise<void> {
  const [verb, ...rest] = given.positionals
  const address = verb === 'create' ? await create({ ruche, given, screen, requester }) : addressOf(rest[0])
  const amount = amountOf(given, 'amount')
  if (verb === 'create' || verb === 'fund') await fundVoucher(ruche, address, amount)
  else if (verb === 'withdraw') await withdrawVoucher(ruche, address, amount)
  else if (verb !== 'show') throw usage('What about a voucher?', hint)
  await show({ ruche, screen, requester, address })
}

async function create({ ruche, given, requester }: Act): Promise<Hex> {
  const covers = given.texts('cover').map(addressOf)
  if (covers.length === 0) throw usage('What does it pay for? --cover names an app and a workerpool.', hint)
  const days = given.integer('days', { default: 30, min: 1, max: 3_650 })
  const { timestamp } = await ruche.chain.getBlock({ blockTag: 'latest' })
  return await createVoucher(ruche, {
    covers,
    allowances: [{ requester, amountNrlc: amountOf(given, 'allowance') }],
    expiry: timestamp + BigInt(days * DAY_SECONDS),
  })
}

async function show({
  ruche,
  screen,
  requester,
  address,
}: Pick<Act, 'ruche' | 'screen' | 'requester'> & { address: Hex }): Promise<void> {
  const [state, allowance] = await Promise.all([
    readVoucher(ruche, address),
    readAllowance(ruche, address, requester),
  ])
  const { sponsor, expiry, stake, locked } = state
  const until = new Date(Number(expiry) * 1_000).toISOString().slice(0, 10)
  const text = [
    `Voucher ${address}`,
    `  holds      ${formatAmount(stake)}, and ${formatAmount(locked)} for deals`,
    `  allowance  ${formatAmount(allowance)} for ${requester}`,
    `  until      ${until}`,
    `  sponsor    ${sponsor}`,
  ].join('\n')
  const amounts = { stake: stake.toString(), locked: locked.toString(), allowance: allowance.toString() }
  screen.result({ schema: 1, voucher: address, sponsor, requester, expiry: Number(expiry), ...amounts }, text)
}

function amountOf(given: Given, name: string): bigint {
  return BigInt(Math.round(given.number(name, { default: 10, min: 0, max: 1_000_000 }) * NRLC_PER_RLC))
}

function addressOf(text: string | undefined): Hex {
  if (text !== undefined && isHexBytes(text, 20)) return text.toLowerCase() as Hex
  throw usage(text === undefined ? 'Which voucher?' : `"${text}" is no address.`, hint)
}
