import { filterBytes, type Step, steps } from './filter-steps.ts';

/**
 * System calls that a native program may make, by name: the number on x64, the number on arm64. What is
 * not here ends the program, which is told which call it was. A list of what is allowed, unlike that of
 * Node's children: a program linked statically makes few calls, and always the same.
 */
const allowed: Record<string, readonly [x64: number | null, arm64: number | null]> = {
  read: [0, 63],
  write: [1, 64],
  readv: [19, 65],
  writev: [20, 66],
  pread64: [17, 67],
  lseek: [8, 62],
  close: [3, 57],
  fstat: [5, 80],
  newfstatat: [262, 79],
  mmap: [9, 222],
  munmap: [11, 215],
  mremap: [25, 216],
  mprotect: [10, 226],
  madvise: [28, 233],
  brk: [12, 214],
  rt_sigaction: [13, 134],
  rt_sigprocmask: [14, 135],
  rt_sigreturn: [15, 139],
  sigaltstack: [131, 132],
  restart_syscall: [219, 128],
  exit: [60, 93],
  exit_group: [231, 94],
  futex: [202, 98],
  sched_yield: [24, 124],
  sched_getaffinity: [204, 123],
  clock_gettime: [228, 113],
  clock_getres: [229, 114],
  gettimeofday: [96, 169],
  time: [201, null],
  getrandom: [318, 278],
  getpid: [39, 172],
  gettid: [186, 178],
  getrusage: [98, 165],
  uname: [63, 160],
  set_tid_address: [218, 96],
  set_robust_list: [273, 99],
  rseq: [334, 293],
  arch_prctl: [158, null],
  // How `abort` ends; process 1 takes no signals from inside, and nobody else is there.
  tgkill: [234, 131],
};

const noEntry = 2;
const noTerminal = 25;
const enosys = 38;
const eperm = 1;

/** Calls that libraries make in passing, and what they are told. Nobody sleeps: it would only hold up. */
const answered: Record<string, readonly [x64: number | null, arm64: number | null, errno: number]> =
  {
    open: [2, null, noEntry],
    openat: [257, 56, noEntry],
    access: [21, null, noEntry],
    faccessat: [269, 48, noEntry],
    readlink: [89, null, noEntry],
    readlinkat: [267, 78, noEntry],
    ioctl: [16, 29, noTerminal],
    clone3: [435, 435, enosys],
    nanosleep: [35, 101, 0],
    clock_nanosleep: [230, 115, 0],
  };

/** The limits of a process: its own only. It could take the launcher's descriptors away. */
const prlimit64 = [302, 261] as const;
/**
 * Once, of the sealed file: its descriptor closes itself then, and nobody can give another that number.
 * launcher.c knows it.
 */
const execveat = [322, 281] as const;
const programDescriptor = 60;
/** Threads, and no processes. */
const clone = [56, 220] as const;
const cloneThread = 0x0001_0000;

/** The filter as the kernel takes it; null where the numbers of its calls are not known here. */
export function nativeFilter(architecture: string): Buffer | null {
  if (architecture !== 'x64' && architecture !== 'arm64') return null;
  const column = architecture === 'x64' ? 0 : 1;
  const code: Step[] = steps.begin(architecture);
  for (const numbers of Object.values(allowed)) {
    const number = numbers[column];
    if (number !== null) code.push(...steps.answer(number, steps.allow));
  }
  for (const numbers of Object.values(answered)) {
    const number = numbers[column];
    if (number !== null) code.push(...steps.answer(number, steps.fail(numbers[2])));
  }
  code.push(
    ...steps.whenFirstArgument(prlimit64[column], 'is', 0, steps.allow, steps.fail(eperm)),
    ...steps.whenFirstArgument(execveat[column], 'is', programDescriptor, steps.allow, steps.trap),
    ...steps.whenFirstArgument(clone[column], 'has', cloneThread, steps.allow, steps.trap),
    steps.otherwise(steps.trap),
  );
  return filterBytes(code);
}

/** The name of a call that is not allowed, for people: `socket`. */
export function nameOfCall(number: number): string {
  return knownCalls[number] ?? `number ${number}`;
}

const knownCalls: Record<number, string> =
  process.arch === 'x64'
    ? {
        22: 'pipe',
        29: 'shmget',
        32: 'dup',
        33: 'dup2',
        34: 'pause',
        37: 'alarm',
        41: 'socket',
        53: 'socketpair',
        56: 'fork',
        57: 'fork',
        58: 'vfork',
        59: 'exec',
        62: 'kill',
        72: 'fcntl',
        79: 'getcwd',
        82: 'rename',
        83: 'mkdir',
        86: 'link',
        87: 'unlink',
        88: 'symlink',
        101: 'ptrace',
        157: 'prctl',
        160: 'setrlimit',
        161: 'chroot',
        165: 'mount',
        272: 'unshare',
        293: 'pipe2',
        319: 'memfd_create',
      }
    : { 198: 'socket', 220: 'fork', 221: 'exec', 129: 'kill', 117: 'ptrace', 167: 'prctl' };
