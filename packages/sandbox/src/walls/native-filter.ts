import { type Argument, architectures, filterBytes, type Step, steps } from './filter-steps.ts';
import { type CallName, numbersOf } from './system-calls.ts';

/**
 * System calls that a native program may make. What is not here ends the program, which is told which call
 * it was. A list of what is allowed, unlike that of Node's children: a program linked statically makes few
 * calls, and always the same.
 */
const allowed: readonly CallName[] = [
  ...(['read', 'write', 'readv', 'writev', 'pread64', 'lseek', 'close'] as const),
  ...(['fstat', 'newfstatat'] as const),
  ...(['mmap', 'munmap', 'mremap', 'mprotect', 'madvise', 'brk'] as const),
  ...(['rt_sigaction', 'rt_sigprocmask', 'rt_sigreturn', 'sigaltstack'] as const),
  ...(['restart_syscall', 'exit', 'exit_group', 'futex'] as const),
  ...(['sched_yield', 'sched_getaffinity'] as const),
  ...(['clock_gettime', 'clock_getres', 'gettimeofday', 'time', 'getrandom'] as const),
  ...(['getpid', 'gettid', 'getrusage', 'uname'] as const),
  ...(['set_tid_address', 'set_robust_list', 'rseq', 'arch_prctl'] as const),
  // How `abort` ends; process 1 takes no signals from inside, and nobody else is there.
  'tgkill',
];

const noEntry = 2;
const noTerminal = 25;
const enosys = 38;
const eperm = 1;

/** Calls that libraries make in passing, and what they are told. Nobody sleeps: it would only hold up. */
const answered: readonly (readonly [errno: number, names: readonly CallName[]])[] = [
  [noEntry, ['open', 'openat', 'access', 'faccessat', 'readlink', 'readlinkat']],
  [noTerminal, ['ioctl']],
  [enosys, ['clone3']],
  [0, ['nanosleep', 'clock_nanosleep']],
];

/**
 * The file of the program, which is started once: its descriptor closes itself then, and nobody can give
 * another that number. launcher.c knows it.
 */
const programDescriptor = 60;
const cloneThread = 0x0001_0000;

/** The filter as the kernel takes it; null where the numbers of its calls are not known here. */
export function nativeFilter(architecture: string): Buffer | null {
  if (architecture !== 'x64' && architecture !== 'arm64') return null;
  const { column } = architectures[architecture];
  const { allow, fail, trap } = steps;
  const told = new Map<number, readonly Step[]>();
  const tell = (number: number, what: readonly Step[]) => {
    if (told.has(number)) throw new Error(`system call ${number} is in two lists`);
    told.set(number, what);
  };
  const answer = (names: readonly CallName[], action: number) => {
    for (const number of numbersOf(names, column)) tell(number, steps.answer(number, action));
  };
  answer(allowed, allow);
  for (const [errno, names] of answered) answer(names, fail(errno));
  const when = (name: CallName, test: Argument) => {
    for (const number of numbersOf([name], column)) tell(number, steps.whenArgument(number, test));
  };
  // The limits of a process: its own only. It could take the launcher's descriptors away.
  when('prlimit64', { at: 0, how: 'is', value: 0, action: allow, otherwise: fail(eperm) });
  when('execveat', { at: 0, how: 'is', value: programDescriptor, action: allow, otherwise: trap });
  // Threads, and no processes.
  when('clone', { at: 0, how: 'has', value: cloneThread, action: allow, otherwise: trap });
  return filterBytes([
    ...steps.begin(architecture),
    ...steps.byHalves(told, steps.otherwise(trap)),
  ]);
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
