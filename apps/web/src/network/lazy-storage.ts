import type { Ruche } from '@ruche/sdk'

type Storage = Ruche['storage']

/** A storage client that is loaded when it is first used: a shop window needs none. */
export function createLazyStorage(gatewayUrl: string): Storage {
  let opened: Promise<Storage> | undefined
  const open = () => {
    opened ??= import('@ruche/storage/client').then(({ createStorageClient }) =>
      createStorageClient({ gatewayUrl, retries: 1 }),
    )
    return opened
  }
  return {
    async *fetchFile(...asked) {
      yield* (await open()).fetchFile(...asked)
    },
    async *listFolder(...asked) {
      yield* (await open()).listFolder(...asked)
    },
    stat: async (...asked) => (await open()).stat(...asked),
    addFiles: async (...asked) => (await open()).addFiles(...asked),
  }
}
