import {
  type Address,
  type Hex,
  hashOrder,
  type OrderKind,
  orderDomain,
  parseTag,
  type SignedOrders,
  ZERO_ADDRESS,
  ZERO_BYTES32,
} from '@ruche/protocol'
import type { Database } from '@ruche/service'
import { columnsOf } from '../../services/market/src/entry.ts'
import type { World } from './world.ts'

/** A repeatable sequence of numbers in [0, 1); Lehmer's generator with Park and Miller's constants. */
function drawer(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const sign: Hex = `0x${'5e'.repeat(65)}`
const tags = [...Array<Hex>(17).fill(ZERO_BYTES32), parseTag('gpu'), parseTag('gpu'), parseTag('tee,tdx')]
const milliRlc = 1_000_000n
/** Of a hundred orders. */
const mix: readonly [OrderKind, number][] = [
  ['app', 35],
  ['dataset', 10],
  ['workerpool', 45],
  ['request', 10],
]

/** Makes orders as a large market would have them, of assets that are on chain, all acceptable to the hub. */
export function orderMaker({ assets, seller }: World, seed = 1) {
  const draw = drawer(seed)
  const whole = (below: number) => Math.floor(draw() * below)
  const pick = <T>(list: readonly T[]): T => list[whole(list.length)]!
  const somebody = (): Address =>
    `0x${Array.from({ length: 5 }, () =>
      whole(2 ** 31)
        .toString(16)
        .padStart(8, '0'),
    ).join('')}`
  const seldom = (address: () => Address, part: number) => (draw() < part ? address() : ZERO_ADDRESS)
  let salt = 0n
  const common = () => ({
    volume: BigInt(1 + whole(1_000)),
    tag: pick(tags),
    salt: `0x${(++salt).toString(16).padStart(64, '0')}` as Hex,
    sign,
  })
  const price = () => milliRlc * BigInt(1 + whole(1_000))
  const requesterrestrict = () => seldom(somebody, 0.1)
  const restrictions = () => ({ datasetrestrict: ZERO_ADDRESS, requesterrestrict: requesterrestrict() })
  const makers: { [Kind in OrderKind]: () => SignedOrders[Kind] } = {
    app: () => ({
      app: pick(assets.app),
      appprice: price(),
      ...common(),
      ...restrictions(),
      workerpoolrestrict: seldom(() => pick(assets.workerpool), 0.05),
    }),
    dataset: () => ({
      dataset: pick(assets.dataset),
      datasetprice: price(),
      ...common(),
      apprestrict: seldom(() => pick(assets.app), 0.2),
      workerpoolrestrict: ZERO_ADDRESS,
      requesterrestrict: requesterrestrict(),
    }),
    workerpool: () => ({
      workerpool: pick(assets.workerpool),
      workerpoolprice: price(),
      ...common(),
      ...restrictions(),
      category: BigInt(whole(5)),
      trust: BigInt(1 + whole(100)),
      apprestrict: seldom(() => pick(assets.app), 0.05),
    }),
    request: () => ({
      app: pick(assets.app),
      appmaxprice: price(),
      dataset: ZERO_ADDRESS,
      datasetmaxprice: 0n,
      workerpool: ZERO_ADDRESS,
      workerpoolmaxprice: price(),
      requester: seller,
      ...common(),
      category: BigInt(whole(5)),
      trust: BigInt(1 + whole(100)),
      beneficiary: seller,
      callback: ZERO_ADDRESS,
      params: '{"iexec_args":"--frames 10"}',
    }),
  }
  return {
    pick,
    draw,
    whole,
    makers,
    next: (): { kind: OrderKind; order: SignedOrders[OrderKind] } => {
      let place = whole(100)
      const [kind] = mix.find(([, part]) => {
        place -= part
        return place < 0
      })!
      return { kind, order: makers[kind]() }
    },
  }
}

const columns =
  'order_hash, kind, signer, app, dataset, workerpool, requester, beneficiary, price, volume, remaining, tag, category, trust, body, status'
const types = [
  ...Array<string>(8).fill('text'),
  ...Array<string>(3).fill('numeric'),
  ...['bit(256)', 'numeric', 'numeric', 'jsonb', 'text'],
]
const chunk = 4_000

/** Fills the book with open orders, past the triggers: nobody watches it yet. */
export async function seedBook(
  { pool }: Database,
  { world, count, log }: { world: World; count: number; log: (line: string) => void },
): Promise<void> {
  const { next } = orderMaker(world)
  const domain = orderDomain({ chainId: world.chainId, hub: world.hub })
  const client = await pool.connect()
  await client.query("set session_replication_role = 'replica'")
  for (let done = 0; done < count; done += chunk) {
    const rows = Array.from({ length: Math.min(chunk, count - done) }, () => {
      const { kind, order } = next()
      const entry = {
        kind,
        order,
        orderHash: hashOrder(kind, order, domain),
        signer: world.seller,
        remaining: order.volume,
      }
      const {
        orderHash,
        signer,
        app,
        dataset,
        workerpool,
        requester,
        beneficiary,
        price,
        volume,
        remaining,
        tag,
        category,
        trust,
        body,
      } = columnsOf(entry)
      const told = [
        orderHash,
        kind,
        signer,
        app,
        dataset,
        workerpool,
        requester,
        beneficiary,
        price,
        volume,
        remaining,
        tag,
        category,
        trust,
      ]
      return [...told.map((value) => (value == null ? null : String(value))), JSON.stringify(body), 'open']
    })
    const lists = rows[0]!.map((_, column) => rows.map((row) => row[column]))
    const values = types.map((_, at) => `$${at + 1}::text[]`)
    const names = types.map((_, at) => `c${at}`)
    const cast = types.map((type, at) => `c${at}::${type}`)
    // Spread over the past, as they would have come.
    await client.query(
      `insert into orders (${columns}, published_at, checked_at) select ${cast.join()}, now() - random() * interval '30 days', now() from unnest(${values.join()}) as t(${names.join()})`,
      lists,
    )
    if (done % (chunk * 25) === 0) log(`${done.toLocaleString('en')} of ${count.toLocaleString('en')} orders`)
  }
  await client.query("set session_replication_role = 'origin'")
  await client.query('vacuum analyze orders')
  client.release()
}
