import { lstatSync, readlinkSync } from 'node:fs';
import { sep } from 'node:path';
import { childEnvironment } from './child-environment.ts';
import { filtersCalls } from './filter-file.ts';

/** Descriptors on which bubblewrap reads the filter and tells who the child is. It closes them. */
export const wrapperDescriptors = { filter: 4, info: 5 } as const;

/**
 * The arguments of bubblewrap up to the program that it starts: namespaces of its own of every
 * kind, so no network, no other process, and of the files only `readable`, Node itself and the
 * libraries that Node needs; nothing that can be written, no /proc, no /dev, no /tmp.
 *
 * Without /proc it also works where an outer container hides parts of /proc, and there the kernel
 * would not let a new one be mounted.
 */
export function bubblewrapArguments(readable: readonly string[]): string[] {
  return [
    '--unshare-all',
    '--unshare-user',
    '--as-pid-1',
    '--die-with-parent',
    '--new-session',
    '--clearenv',
    ...Object.entries(childEnvironment).flatMap(([name, value]) => ['--setenv', name, value]),
    ...['--cap-drop', 'ALL'],
    ...['--hostname', 'sandbox'],
    ...['--chdir', '/'],
    ...mounts([...readable, process.execPath, ...libraries()]),
    ...['--remount-ro', '/'],
    ...['--info-fd', String(wrapperDescriptors.info)],
    ...(filtersCalls ? ['--seccomp', String(wrapperDescriptors.filter)] : []),
    '--',
  ];
}

/** Binds what exists and is not within something that is bound already. Links stay links. */
function mounts(paths: readonly string[]): string[] {
  const shortestFirst = [...new Set(paths)].toSorted((a, b) => a.length - b.length);
  const folders: string[] = [];
  const operations: string[] = [];
  for (const path of shortestFirst) {
    if (folders.some((folder) => path.startsWith(folder + sep))) continue;
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined) continue;
    if (stats.isSymbolicLink() && isPackageLink(path)) {
      operations.push('--symlink', readlinkSync(path), path);
      continue;
    }
    if (stats.isDirectory()) folders.push(path);
    operations.push('--ro-bind', path, path);
  }
  return operations;
}

/** npm links workspaces into node_modules; Node tells packages apart by where the link leads. */
function isPackageLink(path: string): boolean {
  return path.includes(`${sep}node_modules${sep}`);
}

let loaded: readonly string[] | undefined;

/** What the loader put into this process, and where it looks; isolated-vm needs no more. */
function libraries(): readonly string[] {
  if (loaded !== undefined) return loaded;
  // The types do not know yet that a report can leave out connections, whose names it looks up.
  const report: typeof process.report & { excludeNetwork?: boolean } = process.report;
  const before = report.excludeNetwork ?? false;
  report.excludeNetwork = true;
  const { sharedObjects } = report.getReport() as { sharedObjects: string[] };
  report.excludeNetwork = before;
  const files = sharedObjects.filter((file) => file.startsWith(sep) && !file.endsWith('.node'));
  loaded = ['/etc/ld.so.cache', ...files];
  return loaded;
}
