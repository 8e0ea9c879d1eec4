import { spawnSync } from 'node:child_process';
import { findProgram } from './find-program.ts';
import { nativeFilter } from './native-filter.ts';

/** What has to stand around native programs, or they are not run. */
export type NativeWalls = {
  bubblewrap: string;
  /** Makes bubblewrap another user, where we are root: whom limits on processes do not hold. */
  asNobody: readonly string[];
  /** The system calls that programs may make. */
  filter: Buffer;
};

/** `reason` is the rest of a sentence. */
export type NoWalls = { reason: string; installable: boolean };

let found: NativeWalls | undefined;

/** Looked for anew as long as there are none: bubblewrap may be installed at any time. */
export function findNativeWalls(): NativeWalls | NoWalls {
  if (found !== undefined) return found;
  const filter = process.platform === 'linux' ? nativeFilter(process.arch) : null;
  if (filter === null)
    return { reason: 'its walls are known for Linux on x64 and arm64 only', installable: false };
  const bubblewrap = findProgram('bwrap');
  if (bubblewrap === null) return { reason: 'bubblewrap was not found', installable: true };
  let said = '';
  for (const asNobody of waysToStart()) {
    const { ok, message } = tryOut(bubblewrap, asNobody);
    if (ok) {
      found = { bubblewrap, asNobody, filter };
      return found;
    }
    said ||= message;
  }
  return { reason: `bubblewrap does not work here (${said})`, installable: false };
}

/** Of root the kernel counts no processes. */
function waysToStart(): (readonly string[])[] {
  if (process.getuid?.() !== 0) return [[]];
  const setpriv = findProgram('setpriv');
  if (setpriv === null) return [[]];
  return [[setpriv, '--reuid', '65534', '--regid', '65534', '--clear-groups'], []];
}

/** Arguments that are the same for launcher and compiler: namespaces of every kind, and no rights. */
export const emptyNamespaces: readonly string[] = [
  '--unshare-all',
  '--unshare-user',
  '--die-with-parent',
  '--new-session',
  '--clearenv',
  '--cap-drop',
  'ALL',
  '--hostname',
  'sandbox',
];

/** Descriptor through which the launcher gets into its namespaces, where no path leads to it. */
export const launcherDescriptor = 4;

/** Starts the launcher as the first process of namespaces whose root holds nothing else. */
export function launcherCommand({ bubblewrap, asNobody }: NativeWalls): string[] {
  return [
    ...asNobody,
    bubblewrap,
    ...emptyNamespaces,
    '--as-pid-1',
    ...['--chdir', '/', '--perms', '0555', '--file', String(launcherDescriptor), '/launcher'],
    ...['--remount-ro', '/', '--', '/launcher'],
  ];
}

/** Folders of the system that a compiler reads. Those that are links stay links. */
export const systemFolders: readonly string[] = [
  ...['--ro-bind', '/usr/bin', '/usr/bin', '--ro-bind', '/usr/lib', '/usr/lib'],
  ...['--ro-bind', '/usr/include', '/usr/include'],
  ...['--ro-bind-try', '/usr/lib64', '/usr/lib64', '--ro-bind-try', '/usr/libexec', '/usr/libexec'],
  ...['--symlink', 'usr/bin', '/bin', '--symlink', 'usr/lib', '/lib'],
  ...['--symlink', 'usr/lib64', '/lib64'],
];

function tryOut(bubblewrap: string, asNobody: readonly string[]) {
  const [file = '', ...args] = [
    ...asNobody,
    bubblewrap,
    ...emptyNamespaces,
    ...systemFolders,
    // What older ones do not know yet.
    ...['--perms', '0700', '--size', '65536', '--tmpfs', '/work'],
    '--',
    '/usr/bin/true',
  ];
  const { status, stderr, error } = spawnSync(file, args, {
    env: {},
    encoding: 'utf8',
    timeout: 10_000,
  });
  const message = stderr?.trim().split('\n')[0] || error?.message || `it ended with code ${status}`;
  return { ok: status === 0, message };
}
