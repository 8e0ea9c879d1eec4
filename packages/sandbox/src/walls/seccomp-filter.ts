import { architectures, filterBytes, type Step, steps } from './filter-steps.ts';
import { type CallName, numbersOf } from './system-calls.ts';

/**
 * System calls that no child needs and that an escape could use: to start programs, to open
 * sockets (those to the hypervisor know no namespaces), to make namespaces of its own, and those
 * by which kernels were broken most often.
 */
export const refusedCalls: readonly CallName[] = [
  ...(['fork', 'vfork', 'execveat', 'socket', 'socketpair', 'unshare', 'setns'] as const),
  ...(['mount', 'umount2', 'pivot_root', 'chroot', 'open_tree', 'move_mount'] as const),
  ...(['fsopen', 'fsconfig', 'fsmount', 'fspick', 'mount_setattr'] as const),
  ...(['name_to_handle_at', 'open_by_handle_at', 'ptrace', 'kcmp'] as const),
  ...(['process_vm_readv', 'process_vm_writev', 'pidfd_open', 'pidfd_getfd'] as const),
  ...(['bpf', 'perf_event_open', 'userfaultfd'] as const),
  ...(['io_uring_setup', 'io_uring_enter', 'io_uring_register'] as const),
  ...(['add_key', 'request_key', 'keyctl', 'modify_ldt'] as const),
];

/** `clone` makes threads, which Node needs, and processes, which it does not. */
const cloneThread = 0x0001_0000;

const eperm = 1;
const enosys = 38;
/** Refused where no program is to be started. A compiler starts its own parts. */
const ofProcesses: readonly CallName[] = ['fork', 'vfork', 'execveat'];

/**
 * The filter as the kernel takes it; null where the numbers of its calls are not known here.
 *
 * @param processes whether the child may start others
 */
export function seccompFilter(
  architecture: string,
  { processes = false }: { processes?: boolean } = {},
): Buffer | null {
  if (architecture !== 'x64' && architecture !== 'arm64') return null;
  const { column } = architectures[architecture];
  const code: Step[] = steps.begin(architecture);
  // The flags of clone3 lie in memory, where a filter cannot read. Told that it is missing, libc uses `clone`.
  for (const number of numbersOf(['clone3'], column))
    code.push(...steps.answer(number, steps.fail(enosys)));
  const refused = refusedCalls.filter((name) => !processes || !ofProcesses.includes(name));
  for (const number of numbersOf(refused, column))
    code.push(...steps.answer(number, steps.fail(eperm)));
  const otherwise = processes ? steps.allow : steps.fail(eperm);
  const threads = {
    at: 0,
    how: 'has',
    value: cloneThread,
    action: steps.allow,
    otherwise,
  } as const;
  for (const number of numbersOf(['clone'], column))
    code.push(...steps.whenArgument(number, threads));
  code.push(steps.otherwise(steps.allow));
  return filterBytes(code);
}
