import { keccak256, stringToHex } from 'viem/utils'
import { describe, expect, test } from 'vitest'
import consensusVectors from '../../../vectors/consensus.json' with { type: 'json' }
import folderVectors from '../../../vectors/folders.json' with { type: 'json' }
import idVectors from '../../../vectors/ids.json' with { type: 'json' }
import orderTypeVectors from '../../../vectors/order-types.json' with { type: 'json' }
import orderVectors from '../../../vectors/orders.json' with { type: 'json' }
import payoutVectors from '../../../vectors/payouts.json' with { type: 'json' }
import resultVectors from '../../../vectors/results.json' with { type: 'json' }
import tagVectors from '../../../vectors/tags.json' with { type: 'json' }
import type { Address, Hex } from './address.ts'
import { addVote, emptyTally, groupOf, isAccepted, logWeightOf, weightOf } from './consensus.ts'
import { dealIdOf, taskIdOf } from './ids.ts'
import type { Movement } from './ledger.ts'
import {
  hashOrderOperation,
  ORDER_FIELDS,
  ORDER_KINDS,
  ORDER_TYPE_NAMES,
  type OrderKind,
  type Orders,
  orderDomain,
} from './order.ts'
import { hashOrder } from './order-hash.ts'
import {
  KITTY_ADDRESS,
  pocoKittyShareOf,
  type SettledDeal,
  type Settlement,
  settleClaim,
  settleContributeAndFinalize,
  settleFinalize,
} from './payout.ts'
import { authorizationHashOf, digestOfFiles, enclaveMessageOf, resultHashOf, resultSealOf } from './result.ts'
import { contributionStatusOf } from './status.ts'
import { dealTagOf, isTeeTag, parseTag, tagIncludes } from './tag.ts'

// The files in vectors/ are read by the contracts' tests too. Their expected values were worked out without this code.

const hex = (text: string) => text as Hex

describe('vectors/order-types.json', () => {
  const typeOf = (kind: OrderKind) =>
    `${ORDER_TYPE_NAMES[kind]}(${ORDER_FIELDS[kind].map(({ name, type }) => `${type} ${name}`).join(',')})`

  test.each(orderTypeVectors.cases)('$name hashes to its type hash', ({ type, typeHash }) => {
    expect(keccak256(stringToHex(type))).toBe(typeHash)
  })

  test.each(ORDER_KINDS)('our fields of the %s order are those of the type', (kind) => {
    const vector = orderTypeVectors.cases.find(({ name }) => name === ORDER_TYPE_NAMES[kind])
    expect(vector?.type).toBe(typeOf(kind))
  })
})

describe('vectors/orders.json', () => {
  test.each(orderVectors.cases)('$name', (vector) => {
    const kind = vector.kind as OrderKind
    const texts: Record<string, unknown> = vector
    const order = Object.fromEntries(
      ORDER_FIELDS[kind].map(({ name, type }) => {
        const text = String(texts[name])
        return [name, type === 'uint256' ? BigInt(text) : text]
      }),
    ) as Orders[typeof kind]
    const domain = orderDomain({ chainId: vector.chainId, hub: hex(vector.hub) })
    expect({
      order: hashOrder(kind, order, domain),
      sign: hashOrderOperation(kind, order, 'sign', domain),
      close: hashOrderOperation(kind, order, 'close', domain),
    }).toEqual({
      order: vector.orderHash,
      sign: vector.signOperationHash,
      close: vector.closeOperationHash,
    })
  })
})

describe('vectors/ids.json', () => {
  test.each(idVectors.cases)('task $index of deal $dealId', (vector) => {
    const dealId = dealIdOf(hex(vector.requestOrderHash), BigInt(vector.consumedBefore))
    expect(dealId).toBe(vector.dealId)
    expect(taskIdOf(dealId, BigInt(vector.index))).toBe(vector.taskId)
  })
})

describe('vectors/results.json', () => {
  test.each(resultVectors.cases)('$name', (vector) => {
    const [worker, taskId, digest] = [hex(vector.worker), hex(vector.taskId), hex(vector.resultDigest)]
    const resultHash = resultHashOf(taskId, digest)
    const resultSeal = resultSealOf(worker, taskId, digest)
    expect({
      resultHash,
      resultSeal,
      authorizationHash: authorizationHashOf(worker, taskId, hex(vector.enclaveChallenge)),
      enclaveMessage: enclaveMessageOf(resultHash, resultSeal),
    }).toEqual({
      resultHash: vector.resultHash,
      resultSeal: vector.resultSeal,
      authorizationHash: vector.authorizationHash,
      enclaveMessage: vector.enclaveMessage,
    })
  })
})

describe('vectors/folders.json', () => {
  test.each(folderVectors.cases)('$name', ({ sha256s, resultDigest }) => {
    expect(digestOfFiles(sha256s.map(hex))).toBe(resultDigest)
  })
})

describe('vectors/tags.json', () => {
  test.each(tagVectors.cases)('$name', (vector) => {
    const [app, dataset, request] = [hex(vector.app), hex(vector.dataset), hex(vector.request)]
    const deal = dealTagOf({ app, dataset, request })
    expect(deal).toBe(vector.deal)
    expect(tagIncludes(hex(vector.workerpool), deal)).toBe(vector.isOffered)
    expect(!isTeeTag(deal) || isTeeTag(app)).toBe(vector.isAppFit)
  })

  test.each(tagVectors.cases.filter(({ name }) => name !== 'every bit of every order'))(
    'the names in: $name',
    (vector) => {
      for (const kind of ['app', 'dataset', 'request', 'workerpool'] as const) {
        expect(parseTag(vector[`${kind}Names`])).toBe(vector[kind])
      }
    },
  )
})

describe('vectors/consensus.json', () => {
  test.each(consensusVectors.cases)('$name', (vector) => {
    const trust = BigInt(vector.trust)
    let tally = emptyTally()
    const steps = vector.scores.map((text, index) => {
      const resultHash = hex(vector.resultHashes[index] ?? '')
      const weight = weightOf(BigInt(text))
      tally = addVote(tally, resultHash, weight)
      const group = groupOf(tally, resultHash)
      return { weight, group, total: tally.total, accepted: isAccepted({ group, total: tally.total, trust }) }
    })
    expect({
      weights: steps.map(({ weight }) => `${weight}`),
      logWeights: steps.map(({ weight }) => `${logWeightOf(weight)}`),
      groups: steps.map(({ group }) => `${group}`),
      totals: steps.map(({ total }) => `${total}`),
      acceptedAt: steps.findIndex(({ accepted }) => accepted),
    }).toEqual({
      weights: vector.weights,
      logWeights: vector.logWeights,
      groups: vector.groups,
      totals: vector.totals,
      acceptedAt: vector.acceptedAt,
    })
  })
})

describe('vectors/payouts.json', () => {
  type Vector = (typeof payoutVectors.cases)[number]
  const account = (number: number): Address => `0x${number.toString(16).padStart(40, '0')}`
  const parties = {
    payer: account(1),
    appOwner: account(2),
    datasetOwner: account(3),
    scheduler: account(4),
  }
  const workersOf = ({ scores }: Vector) => scores.map((_, index) => account(0x100 + index))

  const settle = (vector: Vector): Settlement => {
    const workers = workersOf(vector)
    const deal: SettledDeal = {
      prices: {
        app: BigInt(vector.appPrice),
        dataset: BigInt(vector.datasetPrice),
        workerpool: BigInt(vector.workerpoolPrice),
      },
      workerStake: BigInt(vector.workerStake),
      schedulerRewardRatio: BigInt(vector.schedulerRewardRatio),
      parties,
    }
    const kittyShare = pocoKittyShareOf(BigInt(vector.kitty))
    if (vector.call === 'claim') return settleClaim({ deal, workers })
    if (vector.call === 'contributeAndFinalize') {
      return settleContributeAndFinalize({ deal, kittyShare, worker: workers[0] ?? account(0) })
    }
    const contributions = workers.map((worker, index) => {
      const score = BigInt(vector.scores[index] ?? 0)
      const status = contributionStatusOf(vector.statuses[index] ?? 0)
      return { worker, status, score, logWeight: logWeightOf(weightOf(score)) }
    })
    return settleFinalize({ deal, kittyShare, contributions })
  }

  test.each(payoutVectors.cases)('$name', (vector) => {
    const { movements, scores } = settle(vector)
    const sum = (type: Movement['type'], who: Address) =>
      movements
        .filter((movement) => movement.type === type && movement.account === who)
        .reduce((total, { amount }) => total + amount, 0n)
    const workers = workersOf(vector)
    const kittyShare = sum('seize', KITTY_ADDRESS)
    expect({
      payerSeized: `${sum('seize', parties.payer)}`,
      payerUnlocked: `${sum('unlock', parties.payer)}`,
      appOwnerReward: `${sum('reward', parties.appOwner)}`,
      datasetOwnerReward: `${sum('reward', parties.datasetOwner)}`,
      schedulerUnlocked: `${sum('unlock', parties.scheduler)}`,
      schedulerSeized: `${sum('seize', parties.scheduler)}`,
      schedulerReward: `${sum('reward', parties.scheduler) - kittyShare}`,
      kittyShare: `${kittyShare}`,
      workerUnlocked: workers.map((worker) => `${sum('unlock', worker)}`),
      workerSeized: workers.map((worker) => `${sum('seize', worker)}`),
      workerRewards: workers.map((worker) => `${sum('reward', worker)}`),
      scoresAfter: scores.length > 0 ? scores.map(({ score }) => `${score}`) : vector.scores,
    }).toEqual({
      payerSeized: vector.payerSeized,
      payerUnlocked: vector.payerUnlocked,
      appOwnerReward: vector.appOwnerReward,
      datasetOwnerReward: vector.datasetOwnerReward,
      schedulerUnlocked: vector.schedulerUnlocked,
      schedulerSeized: vector.schedulerSeized,
      schedulerReward: vector.schedulerReward,
      kittyShare: vector.kittyShare,
      workerUnlocked: vector.workerUnlocked,
      workerSeized: vector.workerSeized,
      workerRewards: vector.workerRewards,
      scoresAfter: vector.scoresAfter,
    })
  })
})
