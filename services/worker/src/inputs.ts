import { contentPath } from '@ruche/protocol'
import { inputNameTwice, inputUnverifiable } from './errors.ts'

/** An input file: where it is, by content, and what the program finds it as. */
export type Input = { path: string; name: string }

/**
 * Names the inputs of a deal: `ipfs://<cid>/scenes/a.json` is found as `a.json`, `ipfs://<cid>` as its CID.
 *
 * @throws INPUT_UNVERIFIABLE for anything but a content address, INPUT_NAME_TWICE.
 */
export function nameInputs(urls: readonly string[]): Input[] {
  const names = new Set<string>()
  return urls.map((url) => {
    const path = contentPath(url)
    if (path === undefined) throw inputUnverifiable(url)
    const name = path.split('/').at(-1) as string
    if (names.has(name)) throw inputNameTwice(name)
    names.add(name)
    return { path, name }
  })
}
