import { spawnSync } from 'node:child_process';
import { sep } from 'node:path';

/** Whether the server stands in namespaces of its own: as of programs (`SANDBOX_NAMESPACES`). */
export type NamespacesSetting = 'auto' | 'required' | 'off';

/** Who the server is in its namespaces: Postgres refuses to be root. */
const insideUser = '65534';

/** Where bubblewrap gives what it knows of the child, as JSON. */
export const infoDescriptor = 3;

const namespaces: readonly string[] = [
  ...['--unshare-all', '--unshare-user', '--uid', insideUser, '--gid', insideUser],
  ...['--as-pid-1', '--die-with-parent', '--new-session', '--clearenv', '--cap-drop', 'ALL'],
  ...['--hostname', 'sandbox', '--setenv', 'LC_ALL', 'C', '--setenv', 'TZ', 'UTC', '--chdir', '/'],
];

/**
 * Arguments of bubblewrap up to the server's command: no network, no other process, nothing of the
 * machine's files but the server's own programs and the libraries that they load.
 *
 * @param writable the cluster's folder, and the socket's
 */
export function serverWalls(
  binaries: { folder: string; postgres: string },
  writable: readonly string[],
): string[] {
  const bind = (option: string, path: string) => [option, path, path];
  return [
    ...namespaces,
    ...['--dev', '/dev'],
    ...bind('--ro-bind', binaries.folder),
    ...librariesOf(binaries).flatMap((path) => bind('--ro-bind-try', path)),
    ...writable.flatMap((path) => bind('--bind', path)),
    ...['--remount-ro', '/', '--info-fd', String(infoDescriptor), '--'],
  ];
}

let libraries: readonly string[] | undefined;

/** What the loader puts into the server's process from outside of its own folder. */
function librariesOf({
  folder,
  postgres,
}: {
  folder: string;
  postgres: string;
}): readonly string[] {
  if (libraries !== undefined) return libraries;
  // The loader says so itself, before the program would begin.
  const { stdout } = spawnSync(postgres, [], {
    env: { LD_TRACE_LOADED_OBJECTS: '1' },
    encoding: 'utf8',
    timeout: 10_000,
  });
  const paths = [...(stdout ?? '').matchAll(/(?:=> |^\s+)(\/\S+) \(0x/gm)].map(([, path]) => path);
  const outside = paths.filter((path) => path !== undefined && !path.startsWith(folder + sep));
  libraries = ['/etc/ld.so.cache', ...new Set(outside as string[])];
  return libraries;
}

const tried = new Map<string, boolean>();

/** Whether the server's program runs behind the walls here. Tried once. */
export function wallsStand(binaries: { folder: string; postgres: string }): boolean {
  if (process.platform !== 'linux') return false;
  const known = tried.get(binaries.postgres);
  if (known !== undefined) return known;
  const args = [...serverWalls(binaries, []), binaries.postgres, '--version'];
  const { status } = spawnSync('bwrap', args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    timeout: 10_000,
  });
  tried.set(binaries.postgres, status === 0);
  return status === 0;
}

/** A command in a shell that first bounds the addresses of each of its processes, where that is known. */
export function bounded(memoryBytes: number, command: readonly string[]): string[] {
  const kibibytes = String(Math.floor(memoryBytes / 1024));
  const script = 'ulimit -c 0 2>/dev/null; ulimit -v "$0" 2>/dev/null; exec "$@"';
  return ['/bin/sh', '-c', script, kibibytes, ...command];
}
