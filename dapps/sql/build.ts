// Compiles the program with SQLite: npm run build -w @ruche/sql [-- MODULE]

import { fileURLToPath } from 'node:url'
import { compile, fetchPackage } from '@ruche/dapp-toolchain'

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** What SQLite is to leave out or to have; https://www.sqlite.org/compile.html. */
const OPTIONS = [
  // In memory, by one thread, without files of the host.
  ...['THREADSAFE=0', 'OS_OTHER=1', 'TEMP_STORE=3', 'OMIT_WAL', 'OMIT_LOAD_EXTENSION', 'OMIT_SHARED_CACHE'],
  // What a question in SQL has no use for.
  ...['OMIT_AUTOINIT', 'OMIT_COMPLETE', 'OMIT_DEPRECATED', 'OMIT_PROGRESS_CALLBACK', 'OMIT_TCL_VARIABLE'],
  ...['OMIT_TRACE', 'OMIT_UTF16', 'DEFAULT_MEMSTATUS=0'],
  // What it has: sqrt() and the like; "x" is a name and never a text.
  ...['ENABLE_MATH_FUNCTIONS', 'DQS=0', 'LIKE_DOESNT_MATCH_BLOBS'],
].map((option) => `-DSQLITE_${option}`)

// The one published archive that holds the amalgamation of this version as it is: SQLite 3.54.1.
const { folder, remove } = await fetchPackage({
  name: 'better-sqlite3',
  version: '13.2.0',
  integrity:
    'sha512-Z8Q/9x/uNyKxA1v4FNodyItRVRw1TeKBrmj32JhxhR0ceNcBY+wMobt/Bv7M7TzwPAXjnZRtNaEsATnUZSKWZQ==',
})
try {
  const sqlite = `${folder}/deps/sqlite3`
  await compile({
    sources: [path('./sql.c'), `${sqlite}/sqlite3.c`],
    module: process.argv[2] ?? path('./build/sql.wasm'),
    options: ['-Oz', `-I${sqlite}`, ...OPTIONS],
  })
} finally {
  await remove()
}
