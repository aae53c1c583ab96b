// Puts scripts into the text of a module, where it asks for them; each in a block of its own.
import { readFileSync } from 'node:fs'

const scripts = process.argv.slice(2).map((path) => `{\n${readFileSync(path, 'utf8')}\n}\n`)
const bytes = Buffer.from(scripts.join(''))
const escaped = [...bytes].map((byte) => `\\${byte.toString(16).padStart(2, '0')}`).join('')
process.stdout.write(
  readFileSync(0, 'utf8').replaceAll('SCRIPT_BYTES', `${bytes.length}`).replace('SCRIPT_TEXT', escaped),
)
