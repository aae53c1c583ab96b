// Compiles the program: npm run build -w @ruche/options [-- MODULE]

import { fileURLToPath } from 'node:url'
import { compile } from '@ruche/dapp-toolchain'

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))

await compile({
  sources: [path('./options.c')],
  module: process.argv[2] ?? path('./build/options.wasm'),
})
