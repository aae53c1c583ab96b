import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Egress, parseOutputSchema } from '@ruche/api'
import { type Failure, isFailure } from '@ruche/protocol'
import type { Exit } from '@ruche/sandbox'
import { egressRefused } from './errors.ts'

/** Says where the result is; its one field may name nothing but the folder or a file in it. */
const COMPUTED_FILE = 'computed.json'
const COMPUTED_FIELD = 'deterministic-output-path'
const OUTPUT_FOLDER = '/iexec_out'

/**
 * Finds what a result may not take out, by the rules of everybody whose data or program was used. A program that failed says so and
 * no more: with rules about content even its exit code is left out.
 *
 * @returns why the result stays inside; undefined where it may leave.
 */
export async function findEgressBreach(
  outputFolder: string,
  { egress, hasCallback }: { egress: readonly Egress[]; hasCallback: boolean },
): Promise<Failure<'EGRESS_REFUSED'> | undefined> {
  try {
    for (const rules of egress) await verifyEgress(outputFolder, { rules, hasCallback })
    return undefined
  } catch (error) {
    if (isFailure(error) && error.code === 'EGRESS_REFUSED') return error as Failure<'EGRESS_REFUSED'>
    throw error
  }
}

/** An exit code is a message too. */
export function withoutCode(exit: Exit, egress: readonly Egress[]): Exit {
  if (exit.kind !== 'failed' || egress.every(({ outputSchema }) => outputSchema === '')) return exit
  const { exitCode: _code, reason: _reason, ...rest } = exit
  return rest
}

async function verifyEgress(
  outputFolder: string,
  { rules, hasCallback }: { rules: Egress; hasCallback: boolean },
): Promise<void> {
  const entries = await readdir(outputFolder, { withFileTypes: true })
  const odd = entries.find((entry) => !entry.isFile())
  if (odd !== undefined) throw egressRefused(`${odd.name} is no file`)
  const names = entries.map(({ name }) => name)
  await verifySize(outputFolder, names, rules.outputBytesMax)
  if (rules.outputSchema === '') return
  // What a callback is told is public, and no file that the schema speaks of.
  if (hasCallback) throw egressRefused('a callback would be told what the schema does not speak of')
  await verifyContent(outputFolder, names, rules.outputSchema)
}

async function verifySize(
  outputFolder: string,
  names: readonly string[],
  outputBytesMax: bigint,
): Promise<void> {
  if (outputBytesMax === 0n) return
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(outputFolder, name))).size))
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  if (BigInt(bytes) > outputBytesMax) {
    throw egressRefused(`its files have ${bytes} bytes, ${outputBytesMax} are allowed`)
  }
}

async function verifyContent(
  outputFolder: string,
  names: readonly string[],
  outputSchema: string,
): Promise<void> {
  const schema = parseOutputSchema(outputSchema)
  for (const name of names) {
    const text = () => readFile(join(outputFolder, name), 'utf8')
    if (schema.has(name)) {
      const file = schema.get(name)
      if (file !== undefined && !file.safeParse(parseJson(await text())).success) {
        throw egressRefused(`${name} is not what its schema says`)
      }
    } else if (name !== COMPUTED_FILE || !isPlainComputed(parseJson(await text()), names)) {
      throw egressRefused(`${name} is none of the files that are allowed`)
    }
  }
}

function isPlainComputed(value: unknown, names: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return false
  const fields = Object.entries(value)
  const [[name, path] = []] = fields
  const places = [OUTPUT_FOLDER, ...names.map((each) => `${OUTPUT_FOLDER}/${each}`)]
  return fields.length === 1 && name === COMPUTED_FIELD && places.includes(path)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
