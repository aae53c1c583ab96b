import type { Clock } from './clock.ts'
import { WrittenContent } from './content.ts'
import type { FileNode, Tree } from './tree.ts'

const STDOUT_FILE = 'stdout.txt'
const COMPUTED_FILE = 'computed.json'

/** Completes what a program left with what every run leaves: its standard output, and a `computed.json`. */
export function keepOutput(tree: Tree, stdout: FileNode, clock: Clock): void {
  keepStdout(tree, stdout)
  keepComputed(tree, clock)
}

/** A program that writes a stdout.txt of its own keeps it. */
function keepStdout(tree: Tree, stdout: FileNode): void {
  if (!tree.outputs.entries.has(STDOUT_FILE)) tree.outputs.entries.set(STDOUT_FILE, stdout)
}

/**
 * A program that knows nothing of `computed.json` gets one: its standard output is the result if it left nothing else,
 * else everything it left is.
 */
function keepComputed(tree: Tree, clock: Clock): void {
  if (tree.outputs.entries.has(COMPUTED_FILE)) return
  const path = tree.outputs.entries.size === 1 ? `/iexec_out/${STDOUT_FILE}` : '/iexec_out'
  const file = tree.createFile(tree.resolve(tree.outputs, COMPUTED_FILE), clock.now)
  const text = JSON.stringify({ 'deterministic-output-path': path })
  if (file.content instanceof WrittenContent) file.content.write(0, new TextEncoder().encode(text))
}
