import { addHealth, createApp, readConfig, runService, serve } from '@ruche/service'
import { createGateway, openDiskStore } from '@ruche/storage'
import { z } from 'zod'

const configSchema = z.object({
  RUCHE_STORAGE_DATA: z.string().min(1),
  /** Bearer token that adding content needs; anybody on this host may add when left out. */
  RUCHE_STORAGE_WRITE_TOKEN: z.string().min(16).optional(),
  /** Origins of web pages that may add content, separated by commas, or `*`; none when left out. */
  RUCHE_STORAGE_WRITE_ORIGINS: z.string().optional(),
  RUCHE_HOST: z.string().default('127.0.0.1'),
  RUCHE_PORT: z.coerce.number().int().min(0).max(65_535),
})

const UPLOAD_BYTES_MAX = 16 * 1024 ** 3

await runService(
  async ({ log, onStop }) => {
    const config = readConfig(configSchema, process.env)
    const store = await openDiskStore(config.RUCHE_STORAGE_DATA)
    const app = createApp({ log, bodyBytesMax: UPLOAD_BYTES_MAX })
    addHealth(app, {})
    const writeToken = config.RUCHE_STORAGE_WRITE_TOKEN
    const writeOrigins = config.RUCHE_STORAGE_WRITE_ORIGINS?.split(',') ?? []
    app.route(
      '/',
      createGateway({ store, writeOrigins, ...(writeToken === undefined ? {} : { writeToken }) }),
    )
    const served = await serve({ app, host: config.RUCHE_HOST, port: config.RUCHE_PORT })
    onStop(() => served.close())
    log.info({ url: served.url }, 'listening')
  },
  { name: 'storage' },
)
