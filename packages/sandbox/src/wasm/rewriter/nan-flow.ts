import type { FloatShape } from './instruction.ts'

/**
 * Follows floats through one function to find where the bits of a NaN can become visible.
 *
 * A node stands for the float that an instruction makes, or for whatever a local ever holds. Only a float that some path
 * leads to where its bits show needs canonical bits: arithmetic on arithmetic does not care, which is most of it. Values
 * that were loaded, received or constant have bits that are the same everywhere and must stay as they are (programs keep
 * data in the bits of NaNs); they are node 0.
 */
export class NanFlow {
  #shapes: (FloatShape | undefined)[] = [undefined]
  #shown: boolean[] = [false]
  #from: number[] = []
  #to: number[] = []

  node(shape: FloatShape): number {
    this.#shown.push(false)
    return this.#shapes.push(shape) - 1
  }

  shapeOf(node: number): FloatShape | undefined {
    return this.#shapes[node]
  }

  /** The bits of a node's float can be seen. */
  show(node: number): void {
    this.#shown[node] = true
  }

  /** One node's float may become another's. */
  pass(from: number, to: number): void {
    if (from === 0 || from === to) return
    this.#from.push(from)
    this.#to.push(to)
  }

  /** Tells for each node whether its float can reach a place where its bits show. */
  settle(): readonly boolean[] {
    const sources = new Map<number, number[]>()
    for (const [i, to] of this.#to.entries()) {
      const list = sources.get(to)
      if (list === undefined) sources.set(to, [this.#from[i]!])
      else list.push(this.#from[i]!)
    }
    const waiting = [...sources.keys()].filter((node) => this.#shown[node])
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      for (const source of sources.get(node) ?? []) {
        if (this.#shown[source]) continue
        this.#shown[source] = true
        waiting.push(source)
      }
    }
    return this.#shown
  }
}
