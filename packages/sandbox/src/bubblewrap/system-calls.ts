/** A processor's own name for itself in `seccomp(2)`, and its numbers for system calls (Linux 6, `syscall.tbl`). */
type Machine = { audit: number; calls: readonly number[]; foreignFrom?: number }

/**
 * System calls that no program in a cage needs: kernel modules and their like, mounts, other namespaces, other processes, keys,
 * clocks, and those with a history of holes (io_uring, userfaultfd, bpf, perf). In the order of this list:
 *
 * mount umount2 pivot_root chroot swapon swapoff reboot sethostname setdomainname init_module finit_module
 * delete_module kexec_load kexec_file_load bpf perf_event_open ptrace process_vm_readv process_vm_writev kcmp unshare
 * setns open_by_handle_at name_to_handle_at add_key request_key keyctl userfaultfd io_uring_setup io_uring_enter
 * io_uring_register acct quotactl settimeofday clock_settime clock_adjtime adjtimex syslog personality move_mount
 * open_tree fsopen fsconfig fsmount fspick mount_setattr pidfd_getfd
 */
const MACHINES: Readonly<Record<string, Machine>> = {
  x64: {
    audit: 0xc000003e,
    // Numbers from here on are those of x32, another way to the same calls.
    foreignFrom: 0x40000000,
    calls: [
      165, 166, 155, 161, 167, 168, 169, 170, 171, 175, 313, 176, 246, 320, 321, 298, 101, 310, 311, 312, 272,
      308, 304, 303, 248, 249, 250, 323, 425, 426, 427, 163, 179, 164, 227, 305, 159, 103, 135, 429, 428, 430,
      431, 432, 433, 442, 438,
    ],
  },
  arm64: {
    audit: 0xc00000b7,
    calls: [
      40, 39, 41, 51, 224, 225, 142, 161, 162, 105, 273, 106, 104, 294, 280, 241, 117, 270, 271, 272, 97, 268,
      265, 264, 217, 218, 219, 282, 425, 426, 427, 89, 60, 170, 112, 266, 171, 116, 92, 429, 428, 430, 431,
      432, 433, 442, 438,
    ],
  },
}

const LOAD_WORD = 0x20
const JUMP_EQUAL = 0x15
const JUMP_AT_LEAST = 0x35
const RETURN = 0x06
const KILL = 0x80000000
const ALLOW = 0x7fff0000
/** SECCOMP_RET_ERRNO with EPERM. */
const REFUSE = 0x00050001
/** Offsets in `struct seccomp_data`. */
const NUMBER_AT = 0
const MACHINE_AT = 4

/**
 * Makes the filter of system calls for a processor: an array of `struct sock_filter` (code 2, jump if true 1, if false 1, value
 * 4; little-endian), as `bwrap --seccomp` reads it.
 *
 * @param arch - In Node's words.
 * @returns undefined for a processor whose numbers are not known here.
 */
export function systemCallFilter(arch: string): Buffer | undefined {
  const machine = MACHINES[arch]
  if (machine === undefined) return undefined
  const { audit, calls, foreignFrom } = machine
  const steps: [code: number, ifTrue: number, ifFalse: number, value: number][] = [
    [LOAD_WORD, 0, 0, MACHINE_AT],
    [JUMP_EQUAL, 1, 0, audit],
    [RETURN, 0, 0, KILL],
    [LOAD_WORD, 0, 0, NUMBER_AT],
  ]
  if (foreignFrom !== undefined) steps.push([JUMP_AT_LEAST, 0, 1, foreignFrom], [RETURN, 0, 0, KILL])
  calls.forEach((call, i) => {
    // Over what is left of the list, and over the step that allows.
    steps.push([JUMP_EQUAL, calls.length - i, 0, call])
  })
  steps.push([RETURN, 0, 0, ALLOW], [RETURN, 0, 0, REFUSE])
  const filter = Buffer.alloc(steps.length * 8)
  steps.forEach(([code, ifTrue, ifFalse, value], i) => {
    filter.writeUInt16LE(code, i * 8)
    filter.writeUInt8(ifTrue, i * 8 + 2)
    filter.writeUInt8(ifFalse, i * 8 + 3)
    filter.writeUInt32LE(value, i * 8 + 4)
  })
  return filter
}
