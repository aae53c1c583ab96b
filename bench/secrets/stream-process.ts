// Seals and opens as many bytes as its argument says, without a disk, and tells the most memory that this took, bytes.
import { seal, unseal } from '@ruche/encryption'

const bytes = Number(process.argv[2])
const key = new Uint8Array(32).fill(9)
const piece = Buffer.alloc(1_048_576, 'honey')

async function* plain() {
  for (let left = bytes; left > 0; left -= piece.length)
    yield left < piece.length ? piece.subarray(0, left) : piece
}

let opened = 0
for await (const part of unseal(seal(plain(), { key }), { key })) opened += part.length
if (opened !== bytes) throw new Error(`Broken invariant: ${bytes} bytes are opened, not ${opened}.`)
// Linux counts it in kibibytes.
console.log(process.resourceUsage().maxRSS * 1024)
