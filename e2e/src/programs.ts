import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import initWabt from 'wabt'

const IMPORT_WRITE = `(import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))`
const IMPORT_OPEN = `(import "wasi_snapshot_preview1" "path_open"
  (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))`

/** Programs of strangers, as text of WebAssembly modules. */
export const PROGRAMS = {
  /** Prints one line. */
  hello: `(module ${IMPORT_WRITE} (memory (export "memory") 1)
    (data (i32.const 16) "hello from the hive\\n")
    (func (export "_start")
      (i32.store (i32.const 0) (i32.const 16)) (i32.store (i32.const 4) (i32.const 20))
      (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))))`,
  /** Works for some seconds, then prints one line. */
  slow: `(module ${IMPORT_WRITE} (memory (export "memory") 1)
    (data (i32.const 16) "slow but sure\\n")
    (func (export "_start") (local $n i64)
      (loop $on
        (local.set $n (i64.add (local.get $n) (i64.const 1)))
        (br_if $on (i64.lt_u (local.get $n) (i64.const 1500000000))))
      (i32.store (i32.const 0) (i32.const 16)) (i32.store (i32.const 4) (i32.const 14))
      (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))))`,
  loopsForEver: `(module (memory (export "memory") 1) (func (export "_start") (loop $on (br $on))))`,
  /** Takes memory page by page until there is none, then breaks off. */
  eatsMemory: `(module (memory (export "memory") 1) (func (export "_start")
    (loop $on
      (br_if $on (i32.ne (memory.grow (i32.const 256)) (i32.const -1))))
    (unreachable)))`,
  /** Writes 64 KiB after 64 KiB, up to 10 GB, into a file. */
  writesTenGigabytes: `(module ${IMPORT_WRITE} ${IMPORT_OPEN} (memory (export "memory") 2)
    (data (i32.const 32) "iexec_out/big")
    (func (export "_start") (local $n i32) (local $dir i32)
      (local.set $dir (i32.const 3))
      (loop $try
        (if (i32.ne (call $open (local.get $dir) (i32.const 0) (i32.const 32) (i32.const 13)
              (i32.const 1) (i64.const 64) (i64.const 0) (i32.const 0) (i32.const 8)) (i32.const 0))
          (then
            (local.set $dir (i32.add (local.get $dir) (i32.const 1)))
            (br_if $try (i32.lt_u (local.get $dir) (i32.const 8)))
            (unreachable))))
      (i32.store (i32.const 16) (i32.const 65536)) (i32.store (i32.const 20) (i32.const 65536))
      (loop $on
        (drop (call $write (i32.load (i32.const 8)) (i32.const 16) (i32.const 1) (i32.const 24)))
        (local.set $n (i32.add (local.get $n) (i32.const 1)))
        (br_if $on (i32.lt_u (local.get $n) (i32.const 160000))))))`,
  traps: `(module (memory (export "memory") 1) (func (export "_start") (unreachable)))`,
  exitsWithThree: `(module (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
    (memory (export "memory") 1) (func (export "_start") (call $exit (i32.const 3))))`,
} as const

/** Writes a program to `<folder>/<name>.wasm`. */
export async function writeProgram(folder: string, name: keyof typeof PROGRAMS): Promise<string> {
  const wabt = await initWabt()
  const module = wabt.parseWat(`${name}.wat`, PROGRAMS[name])
  const path = join(folder, `${name}.wasm`)
  await writeFile(path, module.toBinary({}).buffer)
  module.destroy()
  return path
}
