// Compiles the program with the network that train.ts found: npm run build -w @ruche/digits [-- MODULE]

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile } from '@ruche/dapp-toolchain'
import { HIDDEN, type Layer, parseModel } from './network.ts'

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))

const { first, second } = parseModel(await readFile(path('./model/digits.json'), 'utf8'))
const headers = await mkdtemp(join(tmpdir(), 'ruche-model-'))
try {
  const lines = [`#define HIDDEN ${HIDDEN}`, ...declare('FIRST', first), ...declare('SECOND', second)]
  await writeFile(join(headers, 'model.h'), `${lines.join('\n')}\n`)
  await compile({
    sources: [path('./digits.c')],
    module: process.argv[2] ?? path('./build/digits.wasm'),
    options: [`-I${headers}`],
  })
} finally {
  await rm(headers, { recursive: true })
}

function declare(name: string, { scale, weights, biases }: Layer): string[] {
  const literal = (value: number) => `${value.toExponential()}f`
  return [
    `static const float ${name}_SCALE = ${literal(scale)};`,
    `static const signed char ${name}_WEIGHTS[] = {${weights.join()}};`,
    `static const float ${name}_BIASES[] = {${Array.from(biases, literal).join()}};`,
  ]
}
