import fc from 'fast-check'
import { keccak256, stringToBytes } from 'viem'
import { describe, expect, test } from 'vitest'
import {
  type AppraisalPolicy,
  createPolicy,
  encodePolicy,
  parsePolicy,
  policyHash,
  type ReferenceValue,
} from '../src/index.ts'

const ENCLAVE: ReferenceValue = { kind: 'sgx', mrEnclave: `0x${'a1'.repeat(32)}` }
const DOMAIN: ReferenceValue = { kind: 'tdx', mrTd: `0x${'b2'.repeat(48)}` }

describe('the canonical form of a policy (ATT-I12)', () => {
  test('is JSON with sorted keys, sorted sets, lower-case digits and no white space', () => {
    const policy = createPolicy(
      [
        { kind: 'tdx', mrTd: `0x${'B2'.repeat(48)}` },
        { ...ENCLAVE, mitigates: ['INTEL-SA-00615', 'INTEL-SA-00289'] },
      ],
      { tcbStatuses: ['UpToDate', 'SWHardeningNeeded', 'UpToDate'], platforms: [`0x${'00'.repeat(16)}`] },
    )
    expect(encodePolicy(policy)).toBe(
      '{"advisories":[],"evaluationDataNumberMin":0,"format":"ruche/attestation-policy/1","isSmtAllowed":true,' +
        '"isSnpAliasCheckRequired":true,"isSnpRevocationListRequired":true,"outOfDateGraceDays":0,' +
        '"platforms":["0x00000000000000000000000000000000"],"references":[' +
        `{"kind":"sgx","mitigates":["INTEL-SA-00289","INTEL-SA-00615"],"mrEnclave":"0x${'a1'.repeat(32)}"},` +
        `{"kind":"tdx","mrTd":"0x${'b2'.repeat(48)}"}],` +
        '"snpTcbMin":{"bootLoader":0,"microcode":0,"snp":0,"tee":0},"tcbInfoAgeDaysMax":31,' +
        '"tcbStatuses":["SWHardeningNeeded","UpToDate"]}',
    )
    expect(policyHash(policy)).toBe(keccak256(stringToBytes(encodePolicy(policy))))
  })

  test('does not depend on the order of fields, of entries, or on repetition', () => {
    const policy = createPolicy([ENCLAVE, DOMAIN], { advisories: ['INTEL-SA-00289', 'INTEL-SA-00615'] })
    const reordered = Object.fromEntries(Object.entries(policy).reverse()) as AppraisalPolicy
    const repeated = {
      ...reordered,
      references: [DOMAIN, ENCLAVE, DOMAIN],
      advisories: [...policy.advisories].reverse(),
    }
    expect(policyHash(repeated)).toBe(policyHash(policy))
  })

  test('reads back to the same policy', () => {
    const policy = createPolicy([ENCLAVE, DOMAIN], { isSmtAllowed: false, outOfDateGraceDays: 30 })
    expect(parsePolicy(JSON.parse(encodePolicy(policy)))).toEqual(policy)
  })

  test('two policies that accept different things have different hashes', () => {
    const change = fc.record(
      {
        isSmtAllowed: fc.boolean(),
        isSnpAliasCheckRequired: fc.boolean(),
        outOfDateGraceDays: fc.nat(3650),
        evaluationDataNumberMin: fc.nat(100),
        tcbStatuses: fc.subarray(['UpToDate', 'SWHardeningNeeded', 'OutOfDate'] as const),
        advisories: fc.subarray(['INTEL-SA-00289', 'INTEL-SA-00615']),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(change, change, (left, right) => {
        const [a, b] = [createPolicy([ENCLAVE], left), createPolicy([ENCLAVE], right)]
        expect(policyHash(a) === policyHash(b)).toBe(encodePolicy(a) === encodePolicy(b))
        expect(encodePolicy(a) === encodePolicy(b)).toBe(JSON.stringify(a) === JSON.stringify(b))
      }),
    )
  })
})

describe('reading a policy', () => {
  test.each([
    ['no reference', { references: [] }, 'references'],
    ['a revoked status', { tcbStatuses: ['Revoked'] }, 'tcbStatuses'],
    ['an unknown field', { isDebugAllowed: true }, 'isDebugAllowed'],
    ['an unknown format', { format: 'ruche/attestation-policy/2' }, 'format'],
    ['a platform of a wrong length', { platforms: ['0x00'] }, 'platforms'],
    [
      'a measurement without 0x',
      { references: [{ kind: 'sgx', mrEnclave: 'a1'.repeat(32) }] },
      'references[0].mrEnclave',
    ],
    [
      'a signer without a minimum version',
      { references: [{ kind: 'sgx', mrSigner: `0x${'a1'.repeat(32)}`, isvProdId: 0 }] },
      'references[0].isvSvnMin',
    ],
    [
      'a code kind that does not exist',
      { references: [{ kind: 'sev', measurement: '0x' }] },
      'references[0].kind',
    ],
    [
      'an unknown register',
      { references: [{ kind: 'tdx', mrTd: `0x${'b2'.repeat(48)}`, rtMr4: `0x${'00'.repeat(48)}` }] },
      'references[0].rtMr4',
    ],
    [
      'an unknown firmware part',
      { snpTcbMin: { bootLoader: 0, tee: 0, snp: 0, microcode: 0, fmc: 1 } },
      'snpTcbMin.fmc',
    ],
  ])('%s is refused by name', (_, change, field) => {
    expect(() => parsePolicy({ ...createPolicy([ENCLAVE]), ...change })).toThrow(
      expect.objectContaining({
        code: 'ATT_POLICY_MALFORMED',
        message: expect.stringContaining(`"${field}`),
      }),
    )
  })

  test('what is no object is refused', () => {
    for (const value of [undefined, null, 'policy', [], 1]) {
      expect(() => parsePolicy(value)).toThrow(expect.objectContaining({ code: 'ATT_POLICY_MALFORMED' }))
    }
  })
})
