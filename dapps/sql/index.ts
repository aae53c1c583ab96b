/** The program and what is published in the store, by the names the manifest uses. */
export const sql = {
  name: 'sql',
  /** A WASI preview-1 module. */
  module: new URL('./build/sql.wasm', import.meta.url),
  publication: {
    'dapp.json': new URL('./dapp.json', import.meta.url),
    'program.wasm': new URL('./build/sql.wasm', import.meta.url),
    'thumbnail.png': new URL('./thumbnail.png', import.meta.url),
    'seattle-weather.csv': new URL('./tables/seattle-weather.csv', import.meta.url),
  },
} as const
