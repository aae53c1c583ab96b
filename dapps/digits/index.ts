/** The program and what is published in the store, by the names the manifest uses. */
export const digits = {
  name: 'digits',
  /** A WASI preview-1 module. */
  module: new URL('./build/digits.wasm', import.meta.url),
  publication: {
    'dapp.json': new URL('./dapp.json', import.meta.url),
    'program.wasm': new URL('./build/digits.wasm', import.meta.url),
    'thumbnail.png': new URL('./thumbnail.png', import.meta.url),
    'digits.png': new URL('./sheets/digits.png', import.meta.url),
  },
} as const
