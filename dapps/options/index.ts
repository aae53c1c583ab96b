/** The program and what is published in the store, by the names the manifest uses. */
export const options = {
  name: 'options',
  /** A WASI preview-1 module. */
  module: new URL('./build/options.wasm', import.meta.url),
  publication: {
    'dapp.json': new URL('./dapp.json', import.meta.url),
    'program.wasm': new URL('./build/options.wasm', import.meta.url),
    'thumbnail.png': new URL('./thumbnail.png', import.meta.url),
    'brent-2025.csv': new URL('./prices/brent-2025.csv', import.meta.url),
  },
} as const
