import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { APP_KEY_NAME } from '@ruche/api'
import { parseTag, TAG_NONE } from '@ruche/protocol'
import {
  makeAppOrder,
  type NodeRuche,
  publishOrder,
  registerApp,
  setSecret,
  signOrder,
  uploadEncryptedProgram,
} from '@ruche/sdk'
import type { Hex } from 'viem'
import type { Command, Given } from '../command.ts'
import { fileMissing, usage } from '../errors.ts'
import { ROLE_OPTIONS, withAccount } from '../job/account.ts'
import { describeApp, isRegistryImage } from '../job/app.ts'
import { nameOfProgram } from '../job/job.ts'
import { openScreen } from '../output/screen.ts'

export const app: Command = {
  name: 'app',
  operands: 'publish PROGRAM',
  summary: 'Registers a program under an address and offers it in the market, in clear or encrypted.',
  options: {
    encrypted: {
      type: 'boolean',
      help: 'only enclaves can read it, and the tasks of others are their only use',
    },
    name: { type: 'string', value: 'TEXT', help: 'what the registry calls it' },
    price: { type: 'string', value: 'NRLC', help: 'what one task pays for it (0)' },
    volume: { type: 'string', value: 'N', help: 'how many tasks may use it (all)' },
    ...ROLE_OPTIONS,
  },
  examples: ['ruche app publish model.wasm --encrypted --price 1000000', 'ruche app publish hello.wasm'],
  async run(given) {
    const [action, operand, ...more] = given.positionals
    if (action !== 'publish' || operand === undefined || more.length > 0) {
      throw usage('Say which program to publish.', 'See `ruche app --help`.')
    }
    await publish(given, operand)
  },
}

async function publish(given: Given, operand: string): Promise<void> {
  const isEncrypted = given.flag('encrypted')
  if (isEncrypted && !isModule(operand)) {
    throw usage(
      'Only WebAssembly modules can be encrypted.',
      'Engines read images before an enclave could open them.',
    )
  }
  const path = isRegistryImage(operand) ? operand : resolve(operand)
  if (path !== operand && !(await stat(path).catch(() => undefined))?.isFile()) throw fileMissing(path)
  const program = { path, name: given.text('name') ?? nameOfProgram(operand) }
  await withAccount(given, 'developer', async (ruche) => {
    const { description, key } = isEncrypted
      ? await uploadEncryptedProgram(ruche, program)
      : { description: await describeApp(ruche, program), key: undefined }
    const app = await registerApp(ruche, description)
    // Stored before anybody can ask for a task.
    if (key !== undefined) await keepKey(ruche, app, key)
    await offer(ruche, given, app)
    openScreen({ json: given.flag('json') }).result(
      { schema: 1, app, isEncrypted, location: description.location },
      `  app        ${app}\n  run it     ruche run ${app}${isEncrypted ? ' --tee' : ''}`,
    )
  })
}

async function keepKey(ruche: NodeRuche, app: Hex, key: string): Promise<void> {
  const nowSeconds = Math.floor(Date.now() / 1000)
  await setSecret(ruche, { kind: 'app', subject: app, name: APP_KEY_NAME, value: key, nowSeconds })
}

async function offer(ruche: NodeRuche, given: Given, app: Hex): Promise<void> {
  const most = Number.MAX_SAFE_INTEGER
  const volume = given.text('volume')
  const order = {
    ...makeAppOrder({
      app,
      priceNrlc: BigInt(given.integer('price', { default: 0, min: 0, max: most })),
      tag: given.flag('encrypted') ? parseTag('tee,tdx') : TAG_NONE,
    }),
    ...(volume === undefined
      ? {}
      : { volume: BigInt(given.integer('volume', { default: 1, min: 1, max: most })) }),
  }
  await publishOrder(ruche.network.marketUrl, 'app', await signOrder(ruche, 'app', order))
}

function isModule(operand: string): boolean {
  return !isRegistryImage(operand) && !operand.endsWith('.tar')
}
