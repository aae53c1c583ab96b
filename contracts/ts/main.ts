// Runs forge on the contracts from any folder, with its own exit status: `node contracts/ts/main.ts test`.
import { runForge } from './forge.ts'

process.exitCode = runForge(process.argv.slice(2))
