// Counts the lines of the file named by its argument, and leaves the count as the result.

// The host, as WASI preview 1 describes it. Numbers are addresses in the memory of this program, or lengths in bytes.
@external("wasi_snapshot_preview1", "args_sizes_get")
declare function args_sizes_get(count: usize, bytes: usize): i32
@external("wasi_snapshot_preview1", "args_get")
declare function args_get(pointers: usize, bytes: usize): i32
@external("wasi_snapshot_preview1", "path_open")
declare function path_open(
  folder: i32, lookup: i32, path: usize, pathBytes: i32, open: i32,
  rights: i64, inherited: i64, flags: i32, opened: usize,
): i32
@external("wasi_snapshot_preview1", "fd_read")
declare function fd_read(file: i32, pieces: usize, count: i32, done: usize): i32
@external("wasi_snapshot_preview1", "fd_write")
declare function fd_write(file: i32, pieces: usize, count: i32, done: usize): i32
@external("wasi_snapshot_preview1", "proc_exit")
declare function proc_exit(code: i32): void

const STDOUT: i32 = 1
const STDERR: i32 = 2
const ROOT: i32 = 3
const RIGHT_READ: i64 = 2
const NEWLINE: u8 = 0x0a
const PIECE_BYTES: i32 = 65536

// Room for an address and a length, and for a number that the host answers.
const piece: usize = memory.data(8, 4)
const answer: usize = memory.data(8, 4)
const buffer = heap.alloc(PIECE_BYTES)

export function main(): void {
  const path = readArgument(1)
  const file = path === null ? -1 : openFile(path)
  if (file < 0) {
    writeText(STDERR, 'Name a file that can be read.\n')
    proc_exit(2)
  }
  let lines: i64 = 0
  for (let count = readPiece(file); count > 0; count = readPiece(file)) {
    for (let i = 0; i < count; i++) if (load<u8>(buffer + i) == NEWLINE) lines++
  }
  writeText(STDOUT, lines.toString() + '\n')
}

/** What the compiler calls when something cannot be: no memory left, a value that is not there. */
export function abort(message: string | null, file: string | null, line: u32, column: u32): void {
  writeText(STDERR, (message === null ? 'stopped' : message) + ' at line ' + line.toString() + '\n')
  proc_exit(70)
}

/** The name of the program comes first. */
function readArgument(index: i32): string | null {
  args_sizes_get(answer, answer + 4)
  const count = load<i32>(answer)
  if (index >= count) return null
  const pointers = heap.alloc(count * 4)
  args_get(pointers, heap.alloc(load<i32>(answer, 4)))
  const text: usize = load<u32>(pointers + index * 4)
  let length = 0
  while (load<u8>(text + length) != 0) length++
  return String.UTF8.decodeUnsafe(text, length)
}

function openFile(path: string): i32 {
  const bytes = String.UTF8.encode(path.startsWith('/') ? path.slice(1) : path)
  const error = path_open(ROOT, 1, changetype<usize>(bytes), bytes.byteLength, 0, RIGHT_READ, 0, 0, answer)
  return error == 0 ? load<i32>(answer) : -1
}

function readPiece(file: i32): i32 {
  store<u32>(piece, <u32>buffer)
  store<i32>(piece, PIECE_BYTES, 4)
  return fd_read(file, piece, 1, answer) == 0 ? load<i32>(answer) : 0
}

function writeText(file: i32, text: string): void {
  const bytes = String.UTF8.encode(text)
  store<u32>(piece, <u32>changetype<usize>(bytes))
  store<i32>(piece, bytes.byteLength, 4)
  fd_write(file, piece, 1, answer)
}
