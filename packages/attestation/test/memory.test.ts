import { describe, expect, test } from 'vitest'
import { writeDevelopmentCollateral, writeDevelopmentQuote } from '../src/development/index.ts'
import { createEndorsementMemory, parseQuote, verifyQuote } from '../src/index.ts'
import { DAY_SECONDS, INTEL, NOW_SECONDS, PERIOD, ROOTS, TDX_V4 } from './development.ts'

const quote = parseQuote(writeDevelopmentQuote(INTEL, TDX_V4))
const collateralOf = (options = {}) =>
  writeDevelopmentCollateral(INTEL, { kind: 'tdx', period: PERIOD, ...options })

describe('a verifier that remembers endorsements', () => {
  test('says of a quote what one without a memory says', async () => {
    const [memory, collateral] = [createEndorsementMemory(), collateralOf()]
    const options = { quote, collateral, nowSeconds: NOW_SECONDS, roots: ROOTS }
    const fresh = await verifyQuote(options)
    for (let time = 0; time < 2; time += 1)
      expect(await verifyQuote({ ...options, memory })).toStrictEqual(fresh)
  })

  test('still looks at every signature of the quote itself', async () => {
    const [memory, collateral] = [createEndorsementMemory(), collateralOf()]
    const options = { collateral, nowSeconds: NOW_SECONDS, roots: ROOTS, memory }
    await verifyQuote({ ...options, quote })
    const forged = writeDevelopmentQuote(INTEL, TDX_V4)
    forged[300]! ^= 1
    await expect(verifyQuote({ ...options, quote: parseQuote(forged) })).rejects.toMatchObject({
      code: 'ATT_SIGNATURE_INVALID',
    })
  })

  test('refuses what has ended since, and what was not yet valid', async () => {
    const [memory, collateral] = [createEndorsementMemory(), collateralOf()]
    const verify = (nowSeconds: number) =>
      verifyQuote({ quote, collateral, roots: ROOTS, memory, nowSeconds })
    await verify(NOW_SECONDS)
    const expired = { code: 'ATT_COLLATERAL_EXPIRED' }
    await expect(verify(PERIOD.toSeconds + 1)).rejects.toMatchObject(expired)
    await expect(verify(PERIOD.fromSeconds - DAY_SECONDS)).rejects.toMatchObject(expired)
  })

  test('forgets nothing of a revocation: other collateral is looked at anew', async () => {
    const memory = createEndorsementMemory()
    const options = { quote, nowSeconds: NOW_SECONDS, roots: ROOTS, memory }
    await verifyQuote({ ...options, collateral: collateralOf() })
    await expect(
      verifyQuote({ ...options, collateral: collateralOf({ revoked: ['pck'] }) }),
    ).rejects.toMatchObject({ code: 'ATT_CERTIFICATE_REVOKED' })
  })

  test('believes nothing under a root that it is not asked to trust', async () => {
    const [memory, collateral] = [createEndorsementMemory(), collateralOf()]
    const options = { quote, collateral, nowSeconds: NOW_SECONDS, memory }
    await verifyQuote({ ...options, roots: ROOTS })
    await expect(verifyQuote(options)).rejects.toMatchObject({ code: 'ATT_ROOT_UNKNOWN' })
  })
})
