import { readFile } from 'node:fs/promises'
import { addressSchema, uintSchema, wordSchema } from '@ruche/api'
import { keepMemoryPrivate } from '@ruche/enclave'
import { logLevels, readConfig, runService } from '@ruche/service'
import type { Hex } from 'viem'
import { z } from 'zod'
import { readPolicy } from './appraisal.ts'
import { openMasterKey } from './master-key.ts'
import { startSecrets } from './service.ts'
import { openBroker } from './signatures.ts'

const schema = z.object({
  RUCHE_RPC_URL: z.url(),
  RUCHE_CHAIN_ID: z.coerce.number().int().positive(),
  RUCHE_HUB: addressSchema,
  RUCHE_POLL_MS: z.coerce.number().int().min(10).max(60_000).default(250),
  /** First block that may hold a deal. */
  RUCHE_FROM_BLOCK: uintSchema.default(0n),
  RUCHE_CONFIRMATIONS: z.coerce.number().int().min(0).max(10_000).default(12),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** `file:///path`, `passphrase:` or the URL of a key service. */
  RUCHE_MASTER_KEY: z.url(),
  RUCHE_MASTER_PASSPHRASE: z.string().min(12).optional(),
  RUCHE_MASTER_TOKEN: z.string().optional(),
  /** The master key before this one, while it is being replaced. */
  RUCHE_MASTER_KEY_PREVIOUS: z.url().optional(),
  RUCHE_BROKER_KEY: z.string().regex(/^0x[0-9a-fA-F]{64}$/),
  /** Folder of Intel's collateral. */
  RUCHE_COLLATERAL: z.string().min(1),
  /** sha-256 of a development root; refused in production. */
  RUCHE_DEVELOPMENT_ROOT: wordSchema.optional(),
  /** File with the policy for secrets whose owner set none. */
  RUCHE_POLICY: z.string().min(1),
  RUCHE_HOST: z.string().default('127.0.0.1'),
  RUCHE_PORT: z.coerce.number().int().min(0).max(65_535).default(4_020),
  RUCHE_LOG_LEVEL: z.enum(logLevels).default('info'),
})

await keepMemoryPrivate()
// What is written by mistake stays private.
process.umask(0o077)

await runService(
  async (context) => {
    const config = readConfig(schema, process.env)
    context.log.level = config.RUCHE_LOG_LEVEL
    const { RUCHE_MASTER_PASSPHRASE: passphrase, RUCHE_MASTER_TOKEN: token } = config
    const previous = config.RUCHE_MASTER_KEY_PREVIOUS
    await startSecrets(
      {
        rpcUrl: config.RUCHE_RPC_URL,
        chainId: config.RUCHE_CHAIN_ID,
        hub: config.RUCHE_HUB,
        pollMs: config.RUCHE_POLL_MS,
        fromBlock: config.RUCHE_FROM_BLOCK,
        confirmations: config.RUCHE_CONFIRMATIONS,
        databaseUrl: config.DATABASE_URL,
        master: await openMasterKey({ url: config.RUCHE_MASTER_KEY, passphrase, token }),
        previousMaster:
          previous === undefined ? undefined : await openMasterKey({ url: previous, passphrase, token }),
        broker: openBroker(config.RUCHE_BROKER_KEY as Hex),
        collateralFolder: config.RUCHE_COLLATERAL,
        developmentRoot: config.RUCHE_DEVELOPMENT_ROOT,
        isProduction: process.env.NODE_ENV === 'production',
        defaultPolicy: readPolicy(JSON.parse(await readFile(config.RUCHE_POLICY, 'utf8'))),
        host: config.RUCHE_HOST,
        port: config.RUCHE_PORT,
      },
      context,
    )
  },
  { name: 'secrets' },
)
