import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DealParams, EMPTY_PARAMS, encodeParams, parseParams } from './params.ts'

const codeOf = (code: string) => expect.objectContaining({ code })

describe('parseParams', () => {
  test('reads the text iExec clients sign', () => {
    const text =
      '{"iexec_result_storage_provider":"ipfs","iexec_result_encryption":false,"iexec_input_files":[],"iexec_args":"1 2"}'
    expect(parseParams(text)).toEqual({
      args: '1 2',
      inputFiles: [],
      secrets: {},
      resultEncryption: false,
      resultStorageProvider: 'ipfs',
    })
  })

  test('reads every key', () => {
    const text = JSON.stringify({
      iexec_args: '--fast',
      iexec_input_files: ['https://example.org/a.csv', 'ipfs://bafy1/b'],
      iexec_secrets: { 1: 'api-key', 12: 'token' },
      iexec_result_encryption: true,
      iexec_result_storage_provider: 'dropbox',
      iexec_result_storage_proxy: 'https://proxy.example.org',
      iexec_developer_logger: true,
      bulk_cid: 'QmZ4tDuvesekSs4qM5ZBKpXiZGun7S2CYtEZRB3DYXkjGx',
      ruche_result_key: `age1${'q'.repeat(58)}`,
      ruche_time_limit_seconds: 90,
      ruche_fuel_limit: 1_000_000_000,
      ruche_settlement: 'classic',
      ruche_requirements: {
        region: 'eu-west',
        minCpus: 4,
        maxPricePerGigafuel: '7',
        probe: 'paris',
        maxLatencyMs: 20,
      },
    })
    expect(parseParams(text)).toEqual({
      args: '--fast',
      inputFiles: ['https://example.org/a.csv', 'ipfs://bafy1/b'],
      secrets: { 1: 'api-key', 12: 'token' },
      resultEncryption: true,
      resultStorageProvider: 'dropbox',
      resultStorageProxy: 'https://proxy.example.org',
      developerLogger: true,
      bulkCid: 'QmZ4tDuvesekSs4qM5ZBKpXiZGun7S2CYtEZRB3DYXkjGx',
      resultKey: `age1${'q'.repeat(58)}`,
      timeLimitSeconds: 90,
      fuelLimit: 1_000_000_000,
      settlement: 'classic',
      requirements: {
        region: 'eu-west',
        minCpus: 4,
        maxPricePerGigafuel: 7n,
        probe: 'paris',
        maxLatencyMs: 20,
      },
    })
  })

  test('takes text that is no JSON object as the arguments', () => {
    for (const text of ['--width 800', '42', 'true', '["a"]', '"a b"', '{broken', '']) {
      expect(parseParams(text)).toEqual({ ...EMPTY_PARAMS, args: text })
    }
  })

  test('refuses a key nobody reads, even one every object has', () => {
    for (const key of [
      'iexec_argz',
      'ruche_unknown',
      'iexec_tee_post_compute_image',
      '__proto__',
      'toString',
    ]) {
      expect(() => parseParams(`{"${key}":"x"}`)).toThrow(codeOf('PARAMS_UNKNOWN_KEY'))
    }
  })

  test.each([
    ['{"iexec_args":["a"]}'],
    ['{"iexec_input_files":"https://a"}'],
    ['{"iexec_input_files":["file:///etc/passwd"]}'],
    ['{"iexec_input_files":["https://a b"]}'],
    ['{"iexec_secrets":["a"]}'],
    ['{"iexec_secrets":{"0":"a"}}'],
    ['{"iexec_secrets":{"one":"a"}}'],
    ['{"iexec_secrets":{"1":2}}'],
    ['{"iexec_result_encryption":"yes"}'],
    ['{"ruche_result_key":"age1","iexec_result_encryption":true}'],
    [`{"ruche_result_key":"age1${'q'.repeat(58)}"}`],
    [`{"ruche_result_key":"age1${'q'.repeat(58)}","iexec_result_encryption":false}`],
    ['{"iexec_result_storage_provider":"ftp"}'],
    ['{"iexec_result_storage_proxy":"proxy"}'],
    ['{"iexec_developer_logger":1}'],
    ['{"bulk_cid":"../x"}'],
    ['{"ruche_settlement":"both"}'],
    ['{"ruche_requirements":"eu-west"}'],
    ['{"ruche_requirements":{"minCpus":"4"}}'],
    ['{"ruche_requirements":{"minCpu":4}}'],
    ['{"ruche_requirements":{"maxPricePerGigafuel":-1}}'],
    ['{"ruche_time_limit_seconds":0}'],
    ['{"ruche_time_limit_seconds":-3}'],
    ['{"ruche_time_limit_seconds":1.5}'],
    ['{"ruche_time_limit_seconds":"60"}'],
    ['{"ruche_time_limit_seconds":1e300}'],
    ['{"ruche_fuel_limit":0}'],
  ])('refuses %s and says what it wants', (text) => {
    expect(() => parseParams(text)).toThrow(codeOf('PARAMS_BAD_VALUE'))
  })
})

describe('encodeParams', () => {
  test('leaves out what says nothing', () => {
    expect(encodeParams(EMPTY_PARAMS)).toBe('{}')
    expect(encodeParams({ args: 'a', timeLimitSeconds: 60 })).toBe(
      '{"iexec_args":"a","ruche_time_limit_seconds":60}',
    )
  })

  test('is undone by parseParams', () => {
    const url = fc.webUrl()
    const params: fc.Arbitrary<DealParams> = fc.record(
      {
        args: fc.string({ unit: 'binary' }),
        inputFiles: fc.array(url, { maxLength: 3 }),
        secrets: fc.dictionary(fc.integer({ min: 1, max: 99 }).map(String), fc.string(), {
          noNullPrototype: true,
        }),
        resultEncryption: fc.boolean(),
        resultStorageProvider: fc.constantFrom('ipfs' as const, 'dropbox' as const),
        timeLimitSeconds: fc.integer({ min: 1 }),
        fuelLimit: fc.maxSafeInteger().filter((n) => n > 0),
        bulkCid: fc.stringMatching(/^[A-Za-z0-9]{1,20}$/),
        requirements: fc.record(
          {
            region: fc.constant('eu-west'),
            minCpus: fc.nat(),
            maxPricePerGigafuel: fc.bigInt(0n, 2n ** 64n),
          },
          { requiredKeys: ['region'] },
        ),
      },
      { requiredKeys: ['args', 'inputFiles', 'secrets', 'resultEncryption'] },
    )
    fc.assert(
      fc.property(params, (wanted) => {
        expect(parseParams(encodeParams(wanted))).toEqual(wanted)
      }),
    )
  })
})
