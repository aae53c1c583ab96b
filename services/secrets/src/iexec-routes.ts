import { addressSchema, ONLY_SECRET } from '@ruche/api'
import { parseRequest } from '@ruche/service'
import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { hasSecret, pushSecret } from './iexec.ts'
import type { OwnerParts } from './owner.ts'
import type { SecretName } from './store.ts'

/** Names that iExec's SMS 9 takes for requester secrets. */
const requesterSchema = z.object({
  address: addressSchema,
  name: z.string().regex(/^[A-Za-z0-9-_]{1,64}$/, 'expected 1 to 64 letters, digits, - or _'),
})
const datasetSchema = z.object({ secretAddress: addressSchema })
const accountSchema = z.object({ ownerAddress: addressSchema, secretName: z.string().min(1).max(128) })
const appSchema = z.object({ address: addressSchema })

/**
 * The calls of iExec's SDK 9 to its secret manager: it reads the status alone (204, 404, 401, 409, 413), and JSON on errors.
 * HEAD is answered by the routes of GET.
 */
export function addIexecRoutes(app: Hono, owners: OwnerParts): void {
  const query = (c: Context) => Object.fromEntries(new URL(c.req.url).searchParams)
  const dataset = (c: Context): SecretName => {
    const { secretAddress } = parseRequest(query(c), datasetSchema)
    return { kind: 'dataset', subject: secretAddress, name: ONLY_SECRET }
  }
  const account = (c: Context): SecretName => {
    const { ownerAddress, secretName } = parseRequest(query(c), accountSchema)
    return { kind: 'account', subject: ownerAddress, name: secretName }
  }
  const developer = (c: Context): SecretName => {
    const { address } = parseRequest(c.req.param(), appSchema)
    return { kind: 'app', subject: address, name: ONLY_SECRET }
  }
  const requester = (c: Context): SecretName => {
    const { address, name } = parseRequest(c.req.param(), requesterSchema)
    return { kind: 'requester', subject: address, name }
  }
  const tell = (nameOf: (c: Context) => SecretName) => async (c: Context) =>
    c.body(null, (await hasSecret(owners, nameOf(c))) ? 204 : 404, { 'content-type': 'application/json' })
  const take = (nameOf: (c: Context) => SecretName, isUpdate: boolean) => async (c: Context) => {
    const sign = c.req.header('authorization') ?? ''
    await pushSecret(owners, { ...nameOf(c), value: await c.req.text(), sign, isUpdate })
    return c.body(null, 204)
  }

  app.get('/secrets/web3', tell(dataset))
  app.post('/secrets/web3', take(dataset, false))
  app.get('/secrets/web2', tell(account))
  app.post('/secrets/web2', take(account, false))
  app.put('/secrets/web2', take(account, true))
  app.get('/apps/:address/secrets', tell(developer))
  app.post('/apps/:address/secrets', take(developer, false))
  app.get('/requesters/:address/secrets/:name', tell(requester))
  app.post('/requesters/:address/secrets/:name', take(requester, false))
  app.get('/tee/framework', (c) => c.json('TDX'))
}
