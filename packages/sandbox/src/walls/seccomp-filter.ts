import { architectures, filterBytes, type Step, steps } from './filter-steps.ts';

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

const eperm = 1;
const enosys = 38;
/** Refused where no program is to be started. A compiler starts its own parts. */
const ofProcesses: readonly string[] = ['fork', 'vfork', 'execveat'];

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
  const code: Step[] = [...steps.begin(architecture), ...steps.answer(clone3, steps.fail(enosys))];
  for (const [name, numbers] of Object.entries(refused)) {
    const number = numbers[column];
    if (number === null || (processes && ofProcesses.includes(name))) continue;
    code.push(...steps.answer(number, steps.fail(eperm)));
  }
  const otherwise = processes ? steps.allow : steps.fail(eperm);
  code.push(
    ...steps.whenFirstArgument(clone[column], 'has', cloneThread, steps.allow, otherwise),
    steps.otherwise(steps.allow),
  );
  return filterBytes(code);
}
