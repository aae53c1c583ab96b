import type { assetsQuerySchema } from '@ruche/api'
import type { Db } from '@ruche/service'
import { and, eq, like, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { AssetKind } from '../facts.ts'
import { assets } from '../schema.ts'
import type { RowOf } from '../tables.ts'
import { allOf, keyset, type Page, toPage } from './page.ts'
import { placeOf } from './place.ts'

export async function listAssets(
  db: Db,
  kind: AssetKind,
  query: z.output<typeof assetsQuerySchema>,
): Promise<Page<ReturnType<typeof toAsset>>> {
  const page = keyset([assets.block, assets.logIndex], query)
  const { owner, name } = query
  const rows = await db
    .select()
    .from(assets)
    .where(
      allOf(
        page.isAfter,
        eq(assets.kind, kind),
        owner !== undefined && eq(assets.owner, owner),
        name !== undefined && isNamed(name),
      ),
    )
    .orderBy(...page.order)
    .limit(page.limit)
  return toPage(rows, query, { point: ({ block, logIndex }) => [block, logIndex], item: toAsset })
}

export async function findAsset(db: Db, kind: AssetKind, address: string) {
  const [row] = await db
    .select()
    .from(assets)
    .where(and(eq(assets.address, address), eq(assets.kind, kind)))
  return row && toAsset(row)
}

/** The name begins like this, in any case. */
export function isNamed(text: string) {
  const pattern = `${text.toLowerCase().replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  return like(sql`lower(${assets.name})`, pattern)
}

/** An asset as the API gives it out: `appSchema`, `datasetSchema` or `workerpoolSchema`. */
function toAsset(row: RowOf<'assets'>) {
  const { kind, address, owner, name, type, mrenclave, multiaddr, checksum, dealCount, taskCount } = row
  const common = { address, owner, dealCount, taskCount, ...placeOf(row) }
  if (kind === 'app') return { ...common, name, type, multiaddr, checksum, mrenclave }
  if (kind === 'dataset') return { ...common, name, multiaddr, checksum }
  const { workerStakeRatio, schedulerRewardRatio } = row
  return { ...common, description: name, workerStakeRatio, schedulerRewardRatio }
}
