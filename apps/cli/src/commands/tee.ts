import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Network } from '@ruche/api'
import { secretsInfoSchema } from '@ruche/api'
import {
  type AttestationResult,
  appraise,
  PRODUCTION_ROOTS,
  parseCollateral,
  parsePolicy,
  parseQuote,
  verifyQuote,
} from '@ruche/attestation'
import { createChainClient } from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import { findHardwareProvider } from '@ruche/enclave'
import { measureRuntime } from '@ruche/worker/image'
import type { Hex } from 'viem'
import type { Command, Given } from '../command.ts'
import { fileMissing, usage } from '../errors.ts'
import { dataFolder, readNetwork } from '../network/descriptor.ts'
import { openScreen } from '../output/screen.ts'

export const tee: Command = {
  name: 'tee',
  operands: 'doctor|verify [quote.bin]',
  summary: 'Says what this machine can prove about the code it runs, and checks the proofs of others.',
  options: {
    collateral: { type: 'string', value: 'FILE', help: "verify: Intel's or AMD's collateral for the quote" },
    policy: { type: 'string', value: 'FILE', help: 'verify: appraise by this policy too' },
    root: {
      type: 'string',
      value: 'HASH',
      help: 'verify: believe this root (sha-256) instead of the makers’',
    },
    at: {
      type: 'string',
      value: 'TIME',
      help: 'verify: as of this time, such as 2026-01-01T00:00:00Z (now)',
    },
    data: { type: 'string', value: 'DIR', help: 'data folder of the network ($RUCHE_DATA, else .ruche)' },
    json: { type: 'boolean', help: 'print one JSON document on stdout' },
  },
  examples: ['ruche tee doctor', 'ruche tee verify quote.bin --collateral collateral.json'],
  async run(given) {
    const [action, file] = given.positionals
    if (action === 'doctor' && file === undefined) return doctor(given)
    if (action === 'verify' && file !== undefined) return verify(given, file)
    throw usage('Say what to do.', 'See `ruche tee --help`.')
  },
}

async function doctor(given: Given): Promise<void> {
  const [hardware, measurement] = await Promise.all([
    findHardwareProvider({ entry: `ruche-doctor-${process.pid}` }),
    measureRuntime(),
  ])
  const network = await readNetwork(dataFolder(given.text('data'))).catch(() => undefined)
  const services =
    network === undefined ? [] : await Promise.all((network.secretsUrls ?? []).map(describeService))
  const broker = network === undefined ? undefined : await readBroker(network).catch(() => undefined)
  const isTrusted = services.some((service) => JSON.stringify(service.policy ?? '').includes(measurement))
  const lines = [
    hardware === undefined
      ? '– hardware     none: neither Gramine with SGX, nor a trust domain, nor an SNP machine'
      : `✓ hardware     ${hardware.kind} through ${hardware.source}`,
    `  runtime      ${measurement}`,
    ...services.map(({ url, broker: own, developmentRoot }) =>
      own === undefined
        ? `– secrets      ${url} does not answer`
        : `✓ secrets      ${url}, broker ${own}${developmentRoot ? ', believes a development root' : ''}`,
    ),
    ...(services.length === 0
      ? []
      : [
          `${isTrusted ? '✓' : '!'} policy       ${isTrusted ? 'names this runtime' : 'does not name this runtime'}`,
        ]),
    ...(broker === undefined
      ? []
      : [`${broker === services[0]?.broker ? '✓' : '!'} hub          its broker is ${broker}`]),
  ]
  openScreen({ json: given.flag('json') }).result(
    {
      schema: 1,
      hardware: hardware === undefined ? null : { kind: hardware.kind, source: hardware.source },
      measurement,
      services,
      broker: broker ?? null,
      isTrusted,
    },
    lines.map((line) => `  ${line}`).join('\n'),
  )
}

async function describeService(url: string) {
  const answer = await fetch(`${url}/v1/info`, { signal: AbortSignal.timeout(5_000) })
    .then((response) => response.json())
    .catch(() => undefined)
  const info = secretsInfoSchema.safeParse(answer)
  if (!info.success) return { url }
  const { broker, developmentRoot, defaultPolicy } = info.data
  return { url, broker, developmentRoot, policy: defaultPolicy }
}

async function readBroker({ rpcUrl, hub }: Network): Promise<string> {
  const client = createChainClient({ url: rpcUrl })
  const broker = await client.readContract({ address: hub, abi: hubAbi, functionName: 'teebroker' })
  return broker.toLowerCase()
}

async function verify(given: Given, file: string): Promise<void> {
  const collateralFile = given.text('collateral')
  if (collateralFile === undefined) throw usage('Which collateral?', 'Give --collateral FILE.')
  const [bytes, collateral] = await Promise.all([readOrMiss(file), readOrMiss(collateralFile)])
  const root = given.text('root')
  const at = given.text('at')
  const atMs = at === undefined ? Date.now() : Date.parse(at)
  if (Number.isNaN(atMs)) throw usage(`"${at}" is no time.`, 'Write it as 2026-01-01T00:00:00Z.')
  const result = await verifyQuote({
    quote: parseQuote(new Uint8Array(bytes)),
    collateral: parseCollateral(collateral.toString('utf8')),
    nowSeconds: Math.floor(atMs / 1000),
    roots: root === undefined ? PRODUCTION_ROOTS : { intel: [root as Hex], amd: [root as Hex] },
  })
  const policyFile = given.text('policy')
  const findings =
    policyFile === undefined
      ? []
      : appraise(result, parsePolicy(JSON.parse(String(await readOrMiss(policyFile)))))
  const facts = describeResult(result)
  const text = [
    ...Object.entries(facts).map(([name, value]) => `  ${name.padEnd(16)} ${value}`),
    ...findings.map(({ reason, message }) => `  ✗ ${reason.padEnd(14)} ${message}`),
  ].join('\n')
  openScreen({ json: given.flag('json') }).result({ schema: 1, ...facts, findings }, text)
  if (findings.length > 0) process.exitCode = 5
}

function describeResult(result: AttestationResult): Record<string, string | boolean | number> {
  const { quote } = result
  const code =
    quote.kind === 'sgx'
      ? quote.report.mrEnclave
      : quote.kind === 'tdx'
        ? quote.report.mrTd
        : quote.report.measurement
  return {
    kind: result.kind,
    measurement: code,
    reportData: result.reportData,
    platform: result.platformId,
    isDebug: result.isDebug,
    ...(result.kind === 'snp'
      ? { product: result.product, revocationChecked: result.isRevocationChecked }
      : { tcbStatus: result.tcbStatus, advisories: result.advisoryIds.join(' ') || 'none' }),
  }
}

async function readOrMiss(path: string): Promise<Buffer> {
  return await readFile(resolve(path)).catch(() => {
    throw fileMissing(resolve(path))
  })
}
