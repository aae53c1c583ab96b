import { checkMatch, NULL_DATASET_ORDER, parseTag } from '@ruche/protocol'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appOrder, datasetOrder, requestOrder, workerpoolOrder } from './fixture/orders.ts'
import { createTagFit } from './tag-fit.ts'

const tag = fc.subarray(['tee', 'scone', 'tdx', 'gpu']).map((names) => parseTag(names))
/** Of checkMatch: what the workerpool lacks, and a TEE that the app lacks. */
const ofTags = /-0x0[67]$/

test('tags fit where the hub finds nothing wrong with them', () => {
  fc.assert(
    fc.property(tag, tag, tag, tag, fc.boolean(), (app, data, pool, wanted, hasDataset) => {
      const dataset = hasDataset ? datasetOrder({ tag: data }) : NULL_DATASET_ORDER
      const orders = {
        app: appOrder({ tag: app }),
        dataset,
        workerpool: workerpoolOrder({ tag: pool }),
        request: requestOrder({ tag: wanted }),
      }
      const rich = { address: orders.request.requester, stake: 2n ** 200n }
      const findings = checkMatch(orders, {
        categoryCount: 9n,
        consumed: { app: 0n, dataset: 0n, workerpool: 0n, request: 0n },
        registered: { app: true, dataset: true, workerpool: true },
        signatures: { app: 'valid', dataset: 'valid', workerpool: 'valid', request: 'valid' },
        memberships: [],
        payer: rich,
        scheduler: rich,
      })
      const fits = createTagFit(wanted)
      const isFine = !findings.some(({ rule }) => ofTags.test(rule))
      expect(fits(app, dataset.tag, pool)).toBe(isFine)
      expect(fits(app, dataset.tag, pool)).toBe(isFine)
    }),
  )
})
