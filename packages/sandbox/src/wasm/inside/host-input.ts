import { constants, fstatSync, openSync, readSync } from 'node:fs'
import type { Content } from './content.ts'
import { failed } from './stop.ts'

/** An input on the host's disk, opened when it is first looked at and read only where the program reads it. */
export class HostInput implements Content {
  readonly #path: string
  #open: { fd: number; size: number } | undefined

  constructor(path: string) {
    this.#path = path
  }

  get size(): number {
    return this.#file().size
  }

  read(position: number, target: Uint8Array): number {
    const { fd, size } = this.#file()
    const wanted = Math.max(0, Math.min(target.length, size - position))
    for (let done = 0; done < wanted; ) {
      const count = attempt(this.#path, () => readSync(fd, target, done, wanted - done, position + done))
      if (count === 0)
        throw failed('INPUT_UNREADABLE', `The input ${this.#path} became shorter while in use.`)
      done += count
    }
    return wanted
  }

  #file(): { fd: number; size: number } {
    this.#open ??= attempt(this.#path, () => {
      const fd = openSync(this.#path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
      return { fd, size: fstatSync(fd).size }
    })
    return this.#open
  }
}

function attempt<T>(path: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw failed('INPUT_UNREADABLE', `The input ${path} cannot be read: ${(error as Error).message}.`)
  }
}
