#!/usr/bin/env node
// Gives the npm package `solc` the two command-line entry points that forge calls, since a native
// compiler cannot be downloaded everywhere.
import { createRequire } from 'node:module'

const solc = createRequire(import.meta.url)('solc')

if (process.argv.includes('--version')) {
  const version = solc.version().replace('.Emscripten.clang', '.Linux.g++')
  console.log(`solc, the solidity compiler commandline interface\nVersion: ${version}`)
} else {
  let input = ''
  for await (const chunk of process.stdin.setEncoding('utf8')) input += chunk
  process.stdout.write(solc.compile(input))
}
