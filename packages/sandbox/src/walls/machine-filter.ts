import { type Argument, architectures, filterBytes, type Step, steps } from './filter-steps.ts';
import { refusedCalls } from './seccomp-filter.ts';
import { type CallName, numbersOf } from './system-calls.ts';

/**
 * System calls that a machine of Java makes, and its compiler. The start of both was watched, and the
 * list tried with every attack, every form of a program and the solutions of the bank; what other
 * versions are known to call stands there besides. Of files there is nothing but the machine's own, so
 * they may be opened.
 */
const allowed: readonly CallName[] = [
  ...(['futex', 'read', 'write', 'clock_gettime', 'sched_yield', 'madvise'] as const),
  ...(['mmap', 'munmap', 'mremap', 'mprotect', 'mincore', 'brk'] as const),
  ...(['open', 'openat', 'close', 'lseek', 'readv', 'writev', 'pread64', 'pwrite64'] as const),
  ...(['stat', 'lstat', 'fstat', 'newfstatat', 'statx', 'statfs', 'fstatfs'] as const),
  ...(['access', 'faccessat', 'faccessat2', 'readlink', 'readlinkat', 'getdents64'] as const),
  ...(['getcwd', 'fcntl', 'dup', 'dup2', 'dup3', 'poll', 'ppoll'] as const),
  ...(['rt_sigaction', 'rt_sigprocmask', 'rt_sigreturn', 'rt_sigpending', 'sigaltstack'] as const),
  ...(['restart_syscall', 'exit', 'exit_group', 'tgkill', 'membarrier'] as const),
  // Its own start: nothing but the machine is there that could take its place.
  'execve',
  ...(['sched_getaffinity', 'getcpu', 'getpriority', 'setpriority'] as const),
  ...(['nanosleep', 'clock_nanosleep', 'clock_getres', 'gettimeofday', 'time', 'times'] as const),
  ...(['getrandom', 'getpid', 'getppid', 'gettid'] as const),
  ...(['getuid', 'geteuid', 'getgid', 'getegid'] as const),
  ...(['getrusage', 'getrlimit', 'setrlimit', 'sysinfo', 'uname'] as const),
  ...(['arch_prctl', 'set_tid_address', 'set_robust_list', 'get_robust_list', 'rseq'] as const),
];

const eperm = 1;
const einval = 22;
const noTerminal = 25;
const enosys = 38;
/** How many bytes can be read: `System.in.available()`. */
const bytesToRead = 0x541b;
const nameOfThread = 15;
const cloneThread = 0x0001_0000;

/**
 * What is not in the list is told that the kernel does not know it, which libraries are prepared for:
 * another version of Java that tries something newer goes on without it. What is known to be dangerous
 * is told that it is not permitted, as elsewhere.
 *
 * @returns the filter as the kernel takes it; null where the numbers of its calls are not known here
 */
export function machineFilter(architecture: string): Buffer | null {
  if (architecture !== 'x64' && architecture !== 'arm64') return null;
  const { column } = architectures[architecture];
  const { allow, fail } = steps;
  const code: Step[] = steps.begin(architecture);
  const answer = (names: readonly CallName[], action: number) => {
    for (const number of numbersOf(names, column)) code.push(...steps.answer(number, action));
  };
  const when = (name: CallName, test: Argument) => {
    for (const number of numbersOf([name], column)) code.push(...steps.whenArgument(number, test));
  };
  answer(allowed, allow);
  when('clone', { at: 0, how: 'has', value: cloneThread, action: allow, otherwise: fail(eperm) });
  when('ioctl', {
    at: 1,
    how: 'is',
    value: bytesToRead,
    action: allow,
    otherwise: fail(noTerminal),
  });
  when('prctl', { at: 0, how: 'is', value: nameOfThread, action: allow, otherwise: fail(einval) });
  // The limits of another process are not its own to set.
  when('prlimit64', { at: 0, how: 'is', value: 0, action: allow, otherwise: fail(eperm) });
  answer(refusedCalls, fail(eperm));
  code.push(steps.otherwise(fail(enosys)));
  return filterBytes(code);
}
