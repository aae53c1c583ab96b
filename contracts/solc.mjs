#!/usr/bin/env node
// Gives the npm package `solc` the two command-line entry points that forge calls, since a native
// compiler cannot be downloaded everywhere.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const solc = createRequire(import.meta.url)('solc')

// Forge passes the sources it knows; libraries outside its root import others by a path relative to the root,
// which a native compiler reads from disk.
const readImport = (path) => {
  try {
    return { contents: readFileSync(path, 'utf8') }
  } catch (error) {
    return { error: error.message }
  }
}

if (process.argv.includes('--version')) {
  const version = solc.version().replace('.Emscripten.clang', '.Linux.g++')
  console.log(`solc, the solidity compiler commandline interface\nVersion: ${version}`)
} else {
  let input = ''
  for await (const chunk of process.stdin.setEncoding('utf8')) input += chunk
  process.stdout.write(solc.compile(input, { import: readImport }))
}
