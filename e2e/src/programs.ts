import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import initWabt from 'wabt'

const IMPORT_WRITE = `(import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))`
const IMPORT_OPEN = `(import "wasi_snapshot_preview1" "path_open"
  (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))`

/** A cube from 0 to 10 as a binary STL: 80 bytes, the count, then for each triangle a normal left at 0, corners, 2 bytes. */
function cubeStl(): Uint8Array {
  const squares = [0, 1, 2].flatMap((axis) =>
    [0, 10].map((level) =>
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
      ].map(([u = 0, v = 0]) => [u, v].toSpliced(axis, 0, level)),
    ),
  )
  const triangles = squares.flatMap(([a, b, c, d]) => [
    [a, b, c],
    [a, c, d],
  ])
  const bytes = new Uint8Array(84 + triangles.length * 50)
  const view = new DataView(bytes.buffer)
  view.setUint32(80, triangles.length, true)
  for (const [at, corners] of triangles.entries())
    for (const [place, value] of corners.flat().entries())
      view.setFloat32(84 + at * 50 + 12 + place * 4, value as number, true)
  return bytes
}

/** Bytes as a string of the text of WebAssembly. */
function asWat(bytes: Uint8Array): string {
  return [...bytes].map((byte) => `\\${byte.toString(16).padStart(2, '0')}`).join('')
}

/** Programs of strangers, as text of WebAssembly modules. */
export const PROGRAMS = {
  /** Prints one line. */
  hello: `(module ${IMPORT_WRITE} (memory (export "memory") 1)
    (data (i32.const 16) "hello from the hive\\n")
    (func (export "_start")
      (i32.store (i32.const 0) (i32.const 16)) (i32.store (i32.const 4) (i32.const 20))
      (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))))`,
  /** Counts for some milliseconds, then prints one line. */
  counts: `(module ${IMPORT_WRITE} (memory (export "memory") 1)
    (data (i32.const 16) "hello from the hive\\n")
    (func (export "_start") (local $n i32)
      (loop $on
        (local.set $n (i32.add (local.get $n) (i32.const 1)))
        (br_if $on (i32.lt_u (local.get $n) (i32.const 1000000))))
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
  /** Prints one line, then works until it is stopped. */
  saysAndWorks: `(module ${IMPORT_WRITE} (memory (export "memory") 1)
    (data (i32.const 16) "at work\\n")
    (func (export "_start")
      (i32.store (i32.const 0) (i32.const 16)) (i32.store (i32.const 4) (i32.const 8))
      (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))
      (loop $on (br $on))))`,
  /** Prints the file that its first argument names, then the variables it sees. */
  reveals: `(module ${IMPORT_WRITE} ${IMPORT_OPEN}
    (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
    (import "wasi_snapshot_preview1" "args_sizes_get" (func $argSizes (param i32 i32) (result i32)))
    (import "wasi_snapshot_preview1" "args_get" (func $args (param i32 i32) (result i32)))
    (import "wasi_snapshot_preview1" "environ_sizes_get" (func $envSizes (param i32 i32) (result i32)))
    (import "wasi_snapshot_preview1" "environ_get" (func $env (param i32 i32) (result i32)))
    (memory (export "memory") 2)
    (func $print (param $from i32) (param $bytes i32)
      (i32.store (i32.const 0) (local.get $from)) (i32.store (i32.const 4) (local.get $bytes))
      (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8))))
    (func (export "_start") (local $path i32) (local $length i32) (local $dir i32)
      (drop (call $argSizes (i32.const 16) (i32.const 20)))
      (drop (call $args (i32.const 1024) (i32.const 2048)))
      (local.set $path (i32.load (i32.const 1028)))
      (loop $measure
        (if (i32.load8_u (i32.add (local.get $path) (local.get $length)))
          (then (local.set $length (i32.add (local.get $length) (i32.const 1))) (br $measure))))
      (local.set $dir (i32.const 3))
      (loop $try
        (if (i32.ne (call $open (local.get $dir) (i32.const 0) (local.get $path) (local.get $length)
              (i32.const 0) (i64.const 2) (i64.const 0) (i32.const 0) (i32.const 12)) (i32.const 0))
          (then
            (local.set $dir (i32.add (local.get $dir) (i32.const 1)))
            (br_if $try (i32.lt_u (local.get $dir) (i32.const 8)))
            (unreachable))))
      (block $end (loop $on
        (i32.store (i32.const 0) (i32.const 32768)) (i32.store (i32.const 4) (i32.const 32768))
        (drop (call $read (i32.load (i32.const 12)) (i32.const 0) (i32.const 1) (i32.const 8)))
        (br_if $end (i32.eqz (i32.load (i32.const 8))))
        (call $print (i32.const 32768) (i32.load (i32.const 8)))
        (br $on)))
      (drop (call $envSizes (i32.const 24) (i32.const 28)))
      (drop (call $env (i32.const 4096) (i32.const 8192)))
      (call $print (i32.const 8192) (i32.load (i32.const 28)))))`,
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
  /** Writes a cube of 12 triangles into a file, `cube.stl`. */
  makesCube: `(module ${IMPORT_WRITE} ${IMPORT_OPEN} (memory (export "memory") 1)
    (data (i32.const 32) "iexec_out/cube.stl") (data (i32.const 64) "${asWat(cubeStl())}")
    (func (export "_start")
      (if (call $open (i32.const 3) (i32.const 0) (i32.const 32) (i32.const 18)
            (i32.const 1) (i64.const 64) (i64.const 0) (i32.const 0) (i32.const 8))
        (then (unreachable)))
      (i32.store (i32.const 16) (i32.const 64)) (i32.store (i32.const 20) (i32.const 684))
      (drop (call $write (i32.load (i32.const 8)) (i32.const 16) (i32.const 1) (i32.const 24)))))`,
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
