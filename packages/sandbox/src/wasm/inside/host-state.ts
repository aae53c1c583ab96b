import type { WrittenState } from './content.ts'
import { WrittenContent } from './content.ts'
import type { Descriptor } from './descriptors.ts'
import type { Host } from './host.ts'
import type { FileNode, FolderNode, Node, Tree, TreeState } from './tree.ts'

type KeptFile = Omit<FileNode, 'content'> & { content: WrittenState | { input: string } }
type KeptFolder = Omit<FolderNode, 'entries' | 'parent'> & {
  entries: [name: string, node: KeptNode][]
  parent: KeptFolder | undefined
}
type KeptNode = KeptFile | KeptFolder
type KeptDescriptor =
  | { kind: 'stream'; stream: 0 | 1 | 2 }
  | { kind: 'file'; node: KeptFile; position: number; readable: boolean; writable: boolean; append: boolean }
  | { kind: 'folder'; node: KeptFolder; preopened?: string; listing?: [name: string, node: KeptNode][] }

/** Everything that the host holds for a program between two system calls, as plain values; nodes are shared and refer to each other. */
export type HostState = {
  clock: bigint
  random: bigint
  tree: TreeState & { root: KeptFolder; inputs: KeptFolder; outputs: KeptFolder }
  descriptors: (KeptDescriptor | undefined)[]
  /** The file that standard output is kept in. */
  stdout: KeptFile
}

type Stateful = Pick<Host, 'clock' | 'random' | 'tree' | 'descriptors'>

/** Describes what the host holds. */
export function keepHost({ clock, random, tree, descriptors }: Stateful, stdout: FileNode): HostState {
  const inputs = new Map([...tree.inputs.entries].map(([name, node]) => [node, name]))
  const kept = new Map<Node, KeptNode>()
  const keepFile = (node: FileNode): KeptFile => keep(node) as KeptFile
  const keepFolder = (node: FolderNode): KeptFolder => keep(node) as KeptFolder
  function keep(node: Node): KeptNode {
    const known = kept.get(node)
    if (known !== undefined) return known
    if (node.kind === 'file') {
      const { content } = node
      const held = content instanceof WrittenContent ? content.state : { input: inputs.get(node) ?? '' }
      const file: KeptFile = { ...node, content: held }
      kept.set(node, file)
      return file
    }
    const folder: KeptFolder = { ...node, entries: [], parent: undefined }
    kept.set(node, folder)
    folder.entries = [...node.entries].map(([name, inner]) => [name, keep(inner)])
    folder.parent = node.parent === undefined ? undefined : keepFolder(node.parent)
    return folder
  }
  const keepDescriptor = (descriptor: Descriptor | undefined): KeptDescriptor | undefined => {
    if (descriptor === undefined) return undefined
    if (descriptor.kind === 'stream') return { kind: 'stream', stream: descriptor.stream }
    if (descriptor.kind === 'file') return { ...descriptor, node: keepFile(descriptor.node) }
    const { listing, node, ...rest } = descriptor
    const names = listing?.map(([name, listed]): [string, KeptNode] => [name, keep(listed)])
    return { ...rest, node: keepFolder(node), ...(names === undefined ? {} : { listing: names }) }
  }
  return {
    clock: clock.state,
    random: random.state,
    tree: {
      ...tree.state,
      root: keepFolder(tree.root),
      inputs: keepFolder(tree.inputs),
      outputs: keepFolder(tree.outputs),
    },
    descriptors: descriptors.open.map(keepDescriptor),
    stdout: keepFile(stdout),
  }
}

/**
 * Gives a fresh host what another held; inputs are looked for among its own. Answers the file that standard output is kept in.
 *
 * @param streams - Standard input, output and error.
 */
export function resumeHost(
  { clock, random, tree, descriptors }: Stateful,
  { state, streams }: { state: HostState; streams: (stdout: FileNode) => readonly Descriptor[] },
): FileNode {
  const nodes = new Map<KeptNode, Node>()
  const thawFile = (kept: KeptFile): FileNode => thaw(kept) as FileNode
  const thawFolder = (kept: KeptFolder): FolderNode => thaw(kept) as FolderNode
  function thaw(kept: KeptNode): Node {
    const known = nodes.get(kept)
    if (known !== undefined) return known
    if (kept.kind === 'file') {
      const file: FileNode = { ...kept, content: contentOf(tree, kept) }
      nodes.set(kept, file)
      return file
    }
    const folder: FolderNode = { ...kept, entries: new Map(), parent: undefined }
    nodes.set(kept, folder)
    for (const [name, inner] of kept.entries) folder.entries.set(name, thaw(inner))
    folder.parent = kept.parent === undefined ? undefined : thawFolder(kept.parent)
    return folder
  }
  const stdout = thawFile(state.stdout)
  const opened = streams(stdout)
  const thawDescriptor = (kept: KeptDescriptor | undefined): Descriptor | undefined => {
    if (kept === undefined) return undefined
    if (kept.kind === 'stream') return opened[kept.stream]
    if (kept.kind === 'file') return { ...kept, node: thawFile(kept.node) }
    const { listing, node, ...rest } = kept
    const names = listing?.map(([name, listed]): [string, Node] => [name, thaw(listed)])
    return { ...rest, node: thawFolder(node), ...(names === undefined ? {} : { listing: names }) }
  }
  const root = thawFolder(state.tree.root)
  const [inputs, outputs] = [thawFolder(state.tree.inputs), thawFolder(state.tree.outputs)]
  descriptors.resume(state.descriptors.map(thawDescriptor))
  tree.resume({ root, inputs, outputs }, state.tree)
  clock.resume(state.clock)
  random.resume(state.random)
  return stdout
}

function contentOf(tree: Tree, { content }: KeptFile): FileNode['content'] {
  if (!('input' in content)) return tree.contentOf(content)
  const input = tree.inputs.entries.get(content.input)
  if (input?.kind !== 'file')
    throw new Error(`Broken invariant: ${content.input} is an input of the same run.`)
  return input.content
}
