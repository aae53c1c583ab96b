import {
  type Address,
  authorizationHashOf,
  enclaveMessageOf,
  type Hex,
  resultHashOf,
  resultSealOf,
  ZERO_ADDRESS,
  ZERO_BYTES32,
} from '@ruche/protocol'
import { keccak256, type LocalAccount, stringToHex } from 'viem'
import type { Place } from '../place.ts'
import {
  badSignature,
  digestA,
  digestB,
  enclave,
  neighbour,
  nothing,
  owner,
  results,
  scheduler,
  signMessage,
  skip,
  stranger,
  type Task,
  timeref,
  w1,
  w2,
  w3,
  w4,
  w5,
} from './cast.ts'

async function contribution(worker: LocalAccount, { id }: Task, digest: Hex): Promise<readonly unknown[]> {
  const authorization = await signMessage(scheduler, authorizationHashOf(worker.address, id, ZERO_ADDRESS))
  const seal = resultSealOf(worker.address, id, digest)
  return [id, resultHashOf(id, digest), seal, ZERO_ADDRESS, nothing, authorization]
}

async function contribute(place: Place, worker: LocalAccount, task: Task, digest: Hex): Promise<void> {
  await place.act(worker.address, 'contribute', await contribution(worker, task, digest))
}

/** Five workers, one of whom disagrees: accepted with the fifth, 16 · 4 > 19 · 3. */
export async function contributeToFirst(place: Place, task: Task): Promise<void> {
  const { dealId, id } = task
  const [first, last] = [await contribution(w1, task, digestA), await contribution(w5, task, digestA)]
  await place.refuse(w1.address, 'contribute', first, 'before it is initialized')
  await place.refuse(stranger, 'initialize', [dealId, 3n], 'outside the deal')
  await place.refuse(stranger, 'initialize', [ZERO_BYTES32, 0n], 'unknown deal')
  await place.act(stranger, 'initialize', [dealId, 0n])
  await place.refuse(stranger, 'initialize', [dealId, 0n], 'again')
  await place.refuse(w2.address, 'contribute', first, 'for another')
  await place.refuse(w1.address, 'reveal', [id, digestA], 'before consensus')
  await place.refuse(scheduler.address, 'finalize', [id, results, nothing], 'before consensus')
  await place.refuse(scheduler.address, 'reopen', [id], 'before consensus')
  await place.refuse(stranger, 'claim', [id], 'before the end')
  await place.refuse(stranger, 'resultFor', [id], 'before the end')
  for (const worker of [w1, w2, w3, w4]) {
    await contribute(place, worker, task, worker === w2 ? digestB : digestA)
    await place.ask('viewTask', [id])
  }
  await place.refuse(w1.address, 'contribute', first, 'again')
  const settled = [id, digestA, results, nothing, ZERO_ADDRESS, nothing, first[5]]
  await place.refuse(w1.address, 'contributeAndFinalize', settled, 'of a task with others')
  await contribute(place, w5, task, digestA)
  await place.refuse(w5.address, 'contribute', last, 'after consensus')
  await place.ask('viewTask', [id])
  await place.ask('viewTaskABILegacy', [id])
}

/** w5 does not reveal, so that the scheduler has to wait, and w5 to pay. */
export async function revealAndFinalize(place: Place, { id }: Task): Promise<void> {
  await place.refuse(w2.address, 'reveal', [id, digestB], 'the other result')
  await place.refuse(w1.address, 'reveal', [id, digestB], 'another result')
  await place.refuse(stranger, 'reveal', [id, digestA], 'without contribution')
  for (const worker of [w1, w3, w4]) await place.act(worker.address, 'reveal', [id, digestA])
  await place.refuse(w1.address, 'reveal', [id, digestA], 'again')
  await place.refuse(scheduler.address, 'finalize', [id, results, nothing], 'before all have revealed')
  await place.refuse(scheduler.address, 'reopen', [id], 'before the reveal deadline')
  await skip(place, 2 * timeref)
  await place.refuse(w5.address, 'reveal', [id, digestA], 'too late')
  await place.refuse(scheduler.address, 'reopen', [id], 'after reveals')
  await place.refuse(stranger, 'finalize', [id, results, nothing], 'by another')
  await place.refuse(scheduler.address, 'finalize', [id, results, results], 'with callback data')
  await place.act(scheduler.address, 'finalize', [id, results, nothing])
  await place.refuse(scheduler.address, 'finalize', [id, results, nothing], 'again')
  await place.ask('resultFor', [id])
}

/** Of the sponsored deal: in an enclave, authorized by the broker, with a callback. */
export async function settleSolo(place: Place, { dealId, id }: Task): Promise<void> {
  const callbackData = stringToHex('told')
  const digest = keccak256(callbackData)
  const [hash, seal] = [resultHashOf(id, digest), resultSealOf(w1.address, id, digest)]
  place.name(hash, 'hash of the callback data')
  place.name(seal, 'seal of the callback data')
  const message = authorizationHashOf(w1.address, id, enclave.address)
  const byScheduler = await signMessage(scheduler, message)
  const byBroker = await signMessage(neighbour, message)
  const endorsement = await signMessage(enclave, enclaveMessageOf(hash, seal))
  const settle = (challenge: Address, enclaveSign: Hex, authorization: Hex, data: Hex = callbackData) => [
    id,
    digest,
    results,
    data,
    challenge,
    enclaveSign,
    authorization,
  ]
  const name = 'contributeAndFinalize'
  await place.act(stranger, 'initializeArray', [[dealId], [0n]])
  await place.act(owner.address, 'setTeeBroker', [neighbour.address])
  await place.ask('teebroker')
  await place.refuse(
    w1.address,
    name,
    settle(enclave.address, endorsement, byScheduler),
    'without the broker',
  )
  await place.refuse(w1.address, name, settle(ZERO_ADDRESS, nothing, byBroker), 'without enclave')
  await place.refuse(
    w1.address,
    name,
    settle(enclave.address, badSignature, byBroker),
    'with a forged result',
  )
  await place.refuse(
    w1.address,
    name,
    settle(enclave.address, endorsement, byBroker, results),
    'with other data',
  )
  await place.act(w1.address, name, settle(enclave.address, endorsement, byBroker))
  await place.refuse(w1.address, name, settle(enclave.address, endorsement, byBroker), 'again')
  await place.ask('resultFor', [id])
  await place.ask('viewContribution', [id, w1.address])
}

/** Task 0 of the plain deal by the classic way with one worker, task 1 in one call. */
export async function settleAlone(place: Place, [task, other]: Task[]): Promise<void> {
  if (task === undefined || other === undefined) return
  const { dealId, id } = task
  await place.refuse(stranger, 'initializeArray', [[dealId], []])
  await place.act(stranger, 'initializeArray', [
    [dealId, dealId],
    [0n, 1n],
  ])
  await contribute(place, w3, task, digestA)
  await place.act(w3.address, 'reveal', [id, digestA])
  await place.act(scheduler.address, 'finalize', [id, results, nothing])
  const authorization = await signMessage(scheduler, authorizationHashOf(w4.address, other.id, ZERO_ADDRESS))
  const settled = [other.id, digestB, nothing, nothing, ZERO_ADDRESS, nothing, authorization]
  await place.act(w4.address, 'contributeAndFinalize', settled)
}

/** Three agree and none of them reveals; then two others agree on something else, and only one reveals. */
export async function reopenSecond(place: Place, task: Task): Promise<void> {
  const { dealId, id } = task
  await place.act(stranger, 'initialize', [dealId, 1n])
  await contribute(place, w1, task, digestB)
  await contribute(place, w2, task, digestB)
  await place.ask('viewTask', [id])
  await skip(place, 2 * timeref)
  await place.refuse(scheduler.address, 'finalize', [id, results, nothing], 'when nobody revealed')
  await place.refuse(stranger, 'reopen', [id], 'by another')
  await place.act(scheduler.address, 'reopen', [id])
  await place.refuse(w1.address, 'contribute', await contribution(w1, task, digestA), 'after a rejection')
  await place.ask('viewTask', [id])
  for (const { address } of [w1, w2]) await place.ask('viewContribution', [id, address])
  await contribute(place, w3, task, digestA)
  await contribute(place, w4, task, digestA)
  await place.act(w3.address, 'reveal', [id, digestA])
  await place.ask('viewTask', [id])
}

export async function claimTheRest(
  place: Place,
  { tasks, solo, alone }: { tasks: Task[]; solo: Task; alone: Task[] },
): Promise<void> {
  const [done, revealing, never] = tasks as [Task, Task, Task]
  const left = alone[2] as Task
  await place.act(stranger, 'initialize', [left.dealId, left.index])
  await place.refuse(stranger, 'claimArray', [[revealing.id, left.id]], 'before the end')
  await skip(place, 10 * timeref)
  const late = await contribution(w1, left, digestA)
  await place.refuse(w1.address, 'contribute', late, 'too late')
  await place.refuse(scheduler.address, 'finalize', [revealing.id, results, nothing], 'too late')
  await place.refuse(stranger, 'claim', [done.id], 'of a completed task')
  await place.refuse(stranger, 'claim', [solo.id], 'of a task settled alone')
  await place.refuse(stranger, 'claim', [never.id], 'of a task nobody started')
  await place.refuse(stranger, 'initializeAndClaimArray', [[never.dealId], []])
  await place.act(stranger, 'claim', [revealing.id])
  await place.refuse(stranger, 'claim', [revealing.id], 'again')
  await place.act(stranger, 'claimArray', [[left.id]])
  await place.act(stranger, 'initializeAndClaimArray', [[never.dealId], [never.index]])
}
