import { addressSchema } from '@ruche/api'
import { logLevels, readConfig, runService } from '@ruche/service'
import type { Hex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { z } from 'zod'
import { rateOf } from './admission.ts'
import { startMarket } from './market.ts'

const schema = z.object({
  RUCHE_RPC_URL: z.url(),
  RUCHE_CHAIN_ID: z.coerce.number().int().positive().optional(),
  RUCHE_HUB: addressSchema,
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  RUCHE_HOST: z.string().default('127.0.0.1'),
  RUCHE_PORT: z.coerce.number().int().min(0).max(65_535).default(4_010),
  RUCHE_ORDERS_MAX: z.coerce.number().int().positive().default(1_000),
  RUCHE_REQUESTS_PER_MINUTE: z.coerce.number().int().positive().default(6_000),
  RUCHE_PUBLICATIONS_PER_MINUTE: z.coerce.number().int().positive().default(600),
  RUCHE_ADDRESS_HEADER: z.string().min(1).optional(),
  RUCHE_FROM_BLOCK: z.coerce.bigint().nonnegative().default(0n),
  RUCHE_POLL_MS: z.coerce.number().int().min(10).max(60_000).default(250),
  RUCHE_KEEPER_KEY: z
    .string()
    .regex(/^0x[0-9a-fA-F]{64}$/)
    .optional(),
  RUCHE_KEEPER_MS: z.coerce.number().int().min(100).max(3_600_000).default(5_000),
  RUCHE_LOG_LEVEL: z.enum(logLevels).default('info'),
})

await runService(
  async (context) => {
    const config = readConfig(schema, process.env)
    context.log.level = config.RUCHE_LOG_LEVEL
    await startMarket(
      {
        rpcUrl: config.RUCHE_RPC_URL,
        chainId: config.RUCHE_CHAIN_ID,
        hub: config.RUCHE_HUB,
        databaseUrl: config.DATABASE_URL,
        host: config.RUCHE_HOST,
        port: config.RUCHE_PORT,
        openMax: config.RUCHE_ORDERS_MAX,
        rates: {
          address: rateOf(config.RUCHE_REQUESTS_PER_MINUTE),
          wallet: rateOf(config.RUCHE_PUBLICATIONS_PER_MINUTE),
        },
        addressHeader: config.RUCHE_ADDRESS_HEADER,
        fromBlock: config.RUCHE_FROM_BLOCK,
        pollMs: config.RUCHE_POLL_MS,
        keeper:
          config.RUCHE_KEEPER_KEY === undefined
            ? undefined
            : privateKeyToAccount(config.RUCHE_KEEPER_KEY as Hex),
        keepEveryMs: config.RUCHE_KEEPER_MS,
      },
      context,
    )
  },
  { name: 'market' },
)
