import { setTimeout as sleep } from 'node:timers/promises'
import { findHardwareProvider, keepMemoryPrivate, serveHost } from '@ruche/enclave'
import { enclaveMessageOf, type Hex, resultHashOf, resultSealOf } from '@ruche/protocol'
import { createStorageClient } from '@ruche/storage'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { openRuntimes } from '../runtimes.ts'
import { findBulkOrders } from './bulk.ts'
import { enclaveMissing } from './errors.ts'
import { type EnclaveJob, type EnclaveResult, SIGN_RELEASE } from './job.ts'
import { obtainSecrets } from './obtain.ts'
import { rehearse } from './rehearsal.ts'
import { runConfidential } from './run.ts'

// The process of an enclave: keys are born here and end here.
await keepMemoryPrivate()
await rehearse()
serveHost(process, async (value, host): Promise<EnclaveResult> => {
  const job = value as EnclaveJob
  const key = privateKeyToAccount(generatePrivateKey())
  const evidence = job.isHardware
    ? await findHardwareProvider({ entry: `ruche-${process.pid}` })
    : host.evidence
  if (evidence === undefined) throw enclaveMissing()
  const token = job.storageToken
  const storage = createStorageClient({
    gatewayUrl: job.storageUrl,
    ...(token === undefined ? {} : { token }),
  })
  const bulk = await findBulkOrders(storage, job)
  const obtaining = obtainSecrets({
    job,
    datasetOrders: bulk.orders,
    enclaveKey: key.address.toLowerCase() as Hex,
    evidence,
    signRelease: async (request) => (await host.ask(SIGN_RELEASE, request)) as Hex,
    pause: (ms) => sleep(ms),
  })
  const opening = openRuntimes(
    { sockets: job.engineSockets, gpuDevices: [], isNetworkAllowed: false },
    { owner: job.worker, scratchFolder: job.privateFolder },
  )
  const [{ authorization, ...payload }, { runtimes }] = await Promise.all([obtaining, opening])
  // The host ends this process when the task is taken back.
  const { signal } = new AbortController()
  const conclusion = await runConfidential(
    { job, storage, runtimes, signal, bulkFailure: bulk.failure },
    payload,
  )
  const { taskId, worker } = payload.terms
  const { digest } = conclusion
  const raw = enclaveMessageOf(resultHashOf(taskId, digest), resultSealOf(worker, taskId, digest))
  return {
    digest,
    ...(conclusion.kind === 'callback' ? { callbackData: conclusion.callbackData } : {}),
    challenge: key.address.toLowerCase() as Hex,
    sign: await key.signMessage({ message: { raw } }),
    authorization,
  }
})
