/**
 * System calls that no child needs and that an escape could use: to start programs, to open
 * sockets (those to the hypervisor know no namespaces), to make namespaces of its own, and those
 * by which kernels were broken most often. By name: the number on x64, the number on arm64.
 */
const refused: Record<string, readonly [x64: number | null, arm64: number | null]> = {
  fork: [57, null],
  vfork: [58, null],
  execveat: [322, 281],
  socket: [41, 198],
  socketpair: [53, 199],
  unshare: [272, 97],
  setns: [308, 268],
  mount: [165, 40],
  umount2: [166, 39],
  pivot_root: [155, 41],
  chroot: [161, 51],
  open_tree: [428, 428],
  move_mount: [429, 429],
  fsopen: [430, 430],
  fsconfig: [431, 431],
  fsmount: [432, 432],
  fspick: [433, 433],
  mount_setattr: [442, 442],
  name_to_handle_at: [303, 264],
  open_by_handle_at: [304, 265],
  ptrace: [101, 117],
  process_vm_readv: [310, 270],
  process_vm_writev: [311, 271],
  kcmp: [312, 272],
  pidfd_open: [434, 434],
  pidfd_getfd: [438, 438],
  bpf: [321, 280],
  perf_event_open: [298, 241],
  userfaultfd: [323, 282],
  io_uring_setup: [425, 425],
  io_uring_enter: [426, 426],
  io_uring_register: [427, 427],
  add_key: [248, 217],
  request_key: [249, 218],
  keyctl: [250, 219],
  modify_ldt: [154, null],
};

/** `clone` makes threads, which Node needs, and processes, which it does not. */
const clone = [56, 220] as const;
const cloneThread = 0x0001_0000;
/** Its flags lie in memory, where a filter cannot read. Told that it is missing, libc uses `clone`. */
const clone3 = 435;

const architectures = {
  x64: { column: 0, audit: 0xc000_003e },
  arm64: { column: 1, audit: 0xc000_00b7 },
} as const;

// Of the kernel's headers: linux/bpf_common.h, linux/seccomp.h, asm-generic/errno.h.
const loadWord = 0x20;
const jumpIfEqual = 0x15;
const jumpIfAtLeast = 0x35;
const jumpIfAnyBit = 0x45;
const answer = 0x06;
const allow = 0x7fff_0000;
const kill = 0x8000_0000;
const fail = (errno: number) => 0x0005_0000 + errno;
const eperm = 1;
const enosys = 38;
/** Where `struct seccomp_data` holds the call's number, the architecture and the first argument. */
const at = { number: 0, architecture: 4, firstArgument: 16 };
/** Calls of the x32 mode have this bit; it would be a way around the numbers above. */
const x32 = 0x4000_0000;

/**
 * The filter as the kernel takes it, an array of `struct sock_filter`; null where the numbers of
 * its calls are not known here.
 */
export function seccompFilter(architecture: string): Buffer | null {
  if (architecture !== 'x64' && architecture !== 'arm64') return null;
  const { column, audit } = architectures[architecture];
  const code: [operation: number, ifTrue: number, ifFalse: number, value: number][] = [
    [loadWord, 0, 0, at.architecture],
    [jumpIfEqual, 1, 0, audit],
    [answer, 0, 0, kill],
    [loadWord, 0, 0, at.number],
    [jumpIfAtLeast, 0, 1, x32],
    [answer, 0, 0, kill],
    [jumpIfEqual, 0, 1, clone3],
    [answer, 0, 0, fail(enosys)],
  ];
  for (const numbers of Object.values(refused)) {
    const number = numbers[column];
    if (number === null) continue;
    code.push([jumpIfEqual, 0, 1, number], [answer, 0, 0, fail(eperm)]);
  }
  code.push(
    [jumpIfEqual, 0, 3, clone[column]],
    [loadWord, 0, 0, at.firstArgument],
    [jumpIfAnyBit, 1, 0, cloneThread],
    [answer, 0, 0, fail(eperm)],
    [answer, 0, 0, allow],
  );
  const filter = Buffer.alloc(code.length * 8);
  for (const [index, [operation, ifTrue, ifFalse, value]] of code.entries()) {
    filter.writeUInt16LE(operation, index * 8);
    filter.writeUInt8(ifTrue, index * 8 + 2);
    filter.writeUInt8(ifFalse, index * 8 + 3);
    filter.writeUInt32LE(value, index * 8 + 4);
  }
  return filter;
}
