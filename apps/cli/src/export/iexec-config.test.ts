import type { Network } from '@ruche/api'
import { expect, test } from 'vitest'
import { toChainFile, toOptions } from './iexec-config.ts'

const address = (digit: string): `0x${string}` => `0x${digit.repeat(40)}`
const network: Network = {
  schema: 1,
  chainId: 31_337,
  rpcUrl: 'http://127.0.0.1:7413',
  token: address('1'),
  hub: address('2'),
  appRegistry: address('3'),
  datasetRegistry: address('4'),
  workerpoolRegistry: address('5'),
  marketUrl: 'http://127.0.0.1:7410',
  storageUrl: 'http://127.0.0.1:7411',
  secretsUrls: ['http://127.0.0.1:7416', 'http://127.0.0.1:7417'],
}

test('chain.json has the keys that its release knows, and no others', () => {
  const chain = {
    id: '31337',
    host: 'http://127.0.0.1:7413',
    hub: address('2'),
    iexecGateway: 'http://127.0.0.1:7410',
    ipfsGateway: 'http://127.0.0.1:7411',
    compass: 'http://127.0.0.1:7410',
    sms: 'http://127.0.0.1:7416',
  }
  expect(toChainFile(network, '9.0.1')).toEqual({ default: 'ruche', chains: { ruche: chain } })
  expect(toChainFile(network, '8.24.0')).toEqual({
    default: 'ruche',
    chains: { ruche: { ...chain, native: false, useGas: true } },
  })
})

test('a program is given the same addresses under the names of the library', () => {
  expect(toOptions(network, '9.0.1')).toEqual({
    rpcUrl: 'http://127.0.0.1:7413',
    options: {
      hubAddress: address('2'),
      iexecGatewayURL: 'http://127.0.0.1:7410',
      ipfsGatewayURL: 'http://127.0.0.1:7411',
      ipfsNodeURL: 'http://127.0.0.1:7411',
      compassURL: 'http://127.0.0.1:7410',
      smsURL: 'http://127.0.0.1:7416',
    },
  })
})
