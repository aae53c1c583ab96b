// The host, seen through WASI preview 1 (snapshot "wasi_snapshot_preview1"): arguments, environment, files, exit.

@external("wasi_snapshot_preview1", "args_sizes_get")
declare function args_sizes_get(count: usize, bytes: usize): i32
@external("wasi_snapshot_preview1", "args_get")
declare function args_get(pointers: usize, bytes: usize): i32
@external("wasi_snapshot_preview1", "environ_sizes_get")
declare function environ_sizes_get(count: usize, bytes: usize): i32
@external("wasi_snapshot_preview1", "environ_get")
declare function environ_get(pointers: usize, bytes: usize): i32
@external("wasi_snapshot_preview1", "fd_prestat_get")
declare function fd_prestat_get(fd: i32, prestat: usize): i32
@external("wasi_snapshot_preview1", "fd_prestat_dir_name")
declare function fd_prestat_dir_name(fd: i32, name: usize, nameBytes: i32): i32
@external("wasi_snapshot_preview1", "path_open")
declare function path_open(
  folder: i32, lookup: i32, path: usize, pathBytes: i32, open: i32,
  rights: i64, inherited: i64, flags: i32, opened: usize,
): i32
@external("wasi_snapshot_preview1", "fd_read")
declare function fd_read(fd: i32, vectors: usize, count: i32, done: usize): i32
@external("wasi_snapshot_preview1", "fd_write")
declare function fd_write(fd: i32, vectors: usize, count: i32, done: usize): i32
@external("wasi_snapshot_preview1", "fd_close")
declare function fd_close(fd: i32): i32
@external("wasi_snapshot_preview1", "proc_exit")
declare function proc_exit(code: i32): void

/** What the caller can put right: a bad scene, a missing file, a bad argument. */
const EXIT_REFUSED: i32 = 2
/** A bug in this program (EX_SOFTWARE of sysexits.h). */
const EXIT_BUG: i32 = 70

const STDERR: i32 = 2
const FIRST_PREOPEN: i32 = 3
const RIGHT_READ: i64 = 1 << 1
const RIGHT_WRITE: i64 = 1 << 6
const OPEN_CREATE: i32 = 1
const OPEN_TRUNCATE: i32 = 8

/** A scene is text written by people; anything larger is a mistake. */
const FILE_BYTES_MAX: i32 = 4 << 20
const READ_BYTES: i32 = 64 << 10

/** Room for the small structs of the interface: prestat (8), iovec (8), sizes, descriptors. */
const scratch: usize = memory.data(32, 8)

/** Ends the program with one sentence on stderr. Typed by its caller, to stand wherever a value is due. */
export function refuse<T>(sentence: string): T {
  leave(sentence, EXIT_REFUSED)
  return unreachable()
}

/** What the compiler calls when an invariant breaks. */
export function abort(message: string | null, file: string | null, line: u32, column: u32): void {
  const what = message === null ? 'no message' : message
  const where = file === null ? 'unknown place' : file
  leave('This is a bug in the program: ' + what + ' (' + where + ':' + line.toString() + ').', EXIT_BUG)
}

function leave(sentence: string, code: i32): void {
  const bytes = String.UTF8.encode(sentence + '\n')
  writeAll(STDERR, changetype<usize>(bytes), bytes.byteLength)
  proc_exit(code)
  unreachable()
}

/** The program's arguments, the program's own name first. */
export function readArguments(): string[] {
  if (args_sizes_get(scratch, scratch + 4) != 0) return []
  const count = load<i32>(scratch)
  const pointers = heap.alloc(max(4, count * 4))
  const bytes = heap.alloc(max(1, load<i32>(scratch + 4)))
  if (args_get(pointers, bytes) != 0) return []
  return readTexts(pointers, count)
}

/** The value of an environment variable, or null. */
export function readVariable(name: string): string | null {
  if (environ_sizes_get(scratch, scratch + 4) != 0) return null
  const count = load<i32>(scratch)
  const pointers = heap.alloc(max(4, count * 4))
  const bytes = heap.alloc(max(1, load<i32>(scratch + 4)))
  if (environ_get(pointers, bytes) != 0) return null
  const variables = readTexts(pointers, count)
  for (let i = 0; i < variables.length; i++) {
    if (variables[i].startsWith(name + '=')) return variables[i].substring(name.length + 1)
  }
  return null
}

function readTexts(pointers: usize, count: i32): string[] {
  const texts: string[] = []
  for (let i = 0; i < count; i++) {
    const start = <usize>load<u32>(pointers + i * 4)
    let end = start
    while (load<u8>(end) != 0) end++
    texts.push(String.UTF8.decodeUnsafe(start, end - start))
  }
  return texts
}

/** A whole file as text, or null when it cannot be opened. */
export function readFile(path: string): string | null {
  const fd = openFile(path, 0, RIGHT_READ)
  if (fd < 0) return null
  let room = READ_BYTES
  let bytes = heap.alloc(room)
  let length = 0
  while (true) {
    if (length == room) {
      if (room >= FILE_BYTES_MAX) return refuse<string>(`File ${path} is larger than 4 MiB.`)
      const larger = heap.alloc(room * 2)
      memory.copy(larger, bytes, length)
      bytes = larger
      room *= 2
    }
    store<u32>(scratch, <u32>(bytes + length))
    store<u32>(scratch + 4, room - length)
    if (fd_read(fd, scratch, 1, scratch + 8) != 0) return refuse<string>(`File ${path} cannot be read.`)
    const done = load<i32>(scratch + 8)
    if (done == 0) break
    length += done
  }
  fd_close(fd)
  return String.UTF8.decodeUnsafe(bytes, length)
}

/** Writes a whole file, replacing what was there. */
export function writeFile(path: string, bytes: ArrayBuffer): void {
  const fd = openFile(path, OPEN_CREATE | OPEN_TRUNCATE, RIGHT_WRITE)
  if (fd < 0 || !writeAll(fd, changetype<usize>(bytes), bytes.byteLength)) {
    refuse<i32>(`File ${path} cannot be written.`)
  }
  fd_close(fd)
}

function writeAll(fd: i32, bytes: usize, length: i32): bool {
  let sent = 0
  while (sent < length) {
    store<u32>(scratch, <u32>(bytes + sent))
    store<u32>(scratch + 4, length - sent)
    if (fd_write(fd, scratch, 1, scratch + 8) != 0) return false
    sent += load<i32>(scratch + 8)
  }
  return true
}

/** Opens a path under the granted folder with the longest matching name; -1 when none matches or the host refuses. */
function openFile(path: string, open: i32, rights: i64): i32 {
  let folder = -1
  let rest = ''
  let matched = -1
  for (let fd = FIRST_PREOPEN; fd_prestat_get(fd, scratch) == 0; fd++) {
    const nameBytes = load<i32>(scratch + 4)
    const bytes = heap.alloc(max(1, nameBytes))
    if (fd_prestat_dir_name(fd, bytes, nameBytes) != 0) continue
    const name = withoutTrailing(String.UTF8.decodeUnsafe(bytes, nameBytes))
    const prefix = name == '.' ? '' : name + '/'
    if (prefix.length > matched && path.startsWith(prefix)) {
      folder = fd
      rest = path.substring(prefix.length)
      matched = prefix.length
    }
  }
  if (folder < 0 || rest.length == 0) return -1
  const encoded = String.UTF8.encode(rest)
  const code = path_open(
    folder, 0, changetype<usize>(encoded), encoded.byteLength, open, rights, 0, 0, scratch + 16,
  )
  return code == 0 ? load<i32>(scratch + 16) : -1
}

/** A folder's name without the slashes and zero bytes some hosts end it with. */
function withoutTrailing(name: string): string {
  let end = name.length
  while (end > 0 && (name.charCodeAt(end - 1) == 0x2f || name.charCodeAt(end - 1) == 0)) end--
  return name.substring(0, end)
}
