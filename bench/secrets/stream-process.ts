// `seal <bytes>` writes a sealed dataset of so many bytes to standard output, `open` reads one from standard input and tells how long the
// plain text is. Both end by telling the most memory that they took, bytes, on standard error.
import { readFileSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { seal, unseal } from '@ruche/encryption'

const [way, bytes = '0'] = process.argv.slice(2)
const key = new Uint8Array(32).fill(9)
const piece = Buffer.alloc(65_536, 'honey')

async function* plain() {
  for (let left = Number(bytes); left > 0; left -= piece.length) {
    yield left < piece.length ? piece.subarray(0, left) : piece
  }
}

if (way === 'seal') await pipeline(seal(plain(), { key }), process.stdout)
else {
  let opened = 0
  for await (const part of unseal(process.stdin, { key })) opened += part.length
  process.stdout.write(`${opened}`)
}
// `resourceUsage` would tell the peak of whoever started this process, where that is larger; Linux counts in kibibytes.
const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))
process.stderr.write(`${Number(peak?.[1]) * 1024}`)
