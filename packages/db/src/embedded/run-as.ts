import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import os from 'node:os';
import type { Binaries } from './binaries.ts';
import type { DataFolder } from './folder-layout.ts';
import { StartUpError } from './start-up-error.ts';

/** The conventional `nobody`, who exists everywhere; initdb insists on a user with a name. */
const NOBODY = 65534;

/** How to run the server's binaries: as whom, and behind which wrapper. */
export type RunAs = {
  /** Put before the command, for example `setpriv …`. */
  wrapper: string[];
  /** For child_process, when no wrapper changes the user. */
  spawnUser: { uid: number; gid: number } | Record<string, never>;
  /** Who will own the data. */
  owner: { uid: number; gid: number };
  /** Major version of the server, for example 18. */
  majorVersion: number;
};

export const serverEnvironment = { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' };

/**
 * Picks the first way to run Postgres that works here, by trying on each whether the server's
 * programs find each other and whether the way to the data is open.
 *
 * @throws StartUpError `server-cannot-run` with what the system said and what to do
 */
export function chooseRunAs(binaries: Binaries, folder: DataFolder): RunAs {
  const failures = new Set<string>();
  for (const candidate of candidates(folder)) {
    const fault = tryOut(candidate, binaries, folder);
    if (typeof fault === 'object') return { ...candidate, ...fault };
    failures.add(fault);
  }
  throw new StartUpError(
    'server-cannot-run',
    `The built-in Postgres cannot run here (${[...failures].join('; ')}). ` +
      (process.getuid?.() === 0
        ? 'It refuses to be root, and this root can neither become another user nor let one in: start Dry Run as an ordinary user in a folder of theirs, or set DATABASE_URL to a Postgres of your own.'
        : 'Set DATABASE_URL to a Postgres of your own.'),
  );
}

type Candidate = Omit<RunAs, 'majorVersion'>;

/**
 * Postgres refuses to run as root, so root gives it to `nobody` (or to the user who made the data).
 * That user must reach programs, data and socket, also below folders that only root may enter, such
 * as root's home. Where the way is closed it keeps one capability: reading past permissions, or all
 * of access where a container has only that. Postgres asks with access(2), for which the kernel puts
 * the capabilities of anyone but root aside, unless the process is marked `no_setuid_fixup`.
 * Where root can become nobody else, as in many containers without privileges, root is given a
 * user namespace in which it bears another number.
 *
 * `--pdeathsig INT` makes the kernel shut the server down cleanly when this process is killed with -9.
 */
function candidates(folder: DataFolder): Candidate[] {
  const uid = process.getuid?.() ?? NOBODY;
  const gid = process.getgid?.() ?? NOBODY;
  const withParent = ['setpriv', '--pdeathsig', 'INT'];
  if (uid !== 0) {
    const self = { spawnUser: {}, owner: { uid, gid } };
    return [
      { ...self, wrapper: withParent },
      { ...self, wrapper: [] },
    ];
  }
  const owner = ownerOf(folder.data) ?? { uid: NOBODY, gid: NOBODY };
  const become = [
    ...['setpriv', `--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups'],
    ...['--no-new-privs', '--pdeathsig', 'INT'],
  ];
  const keeping = (capability: string) => [
    ...[...become, '--securebits=+no_setuid_fixup'],
    ...[`--inh-caps=-all,+${capability}`, `--ambient-caps=-all,+${capability}`],
  ];
  const renamed = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
  return [
    { owner, spawnUser: {}, wrapper: become },
    { owner, spawnUser: {}, wrapper: keeping('dac_read_search') },
    { owner, spawnUser: {}, wrapper: keeping('dac_override') },
    { owner, spawnUser: owner, wrapper: [] },
    { owner: { uid, gid }, spawnUser: {}, wrapper: [...withParent, ...renamed] },
  ];
}

/** Data made by an ordinary user stays that user's when root starts the program later. */
function ownerOf(dataFolder: string): { uid: number; gid: number } | undefined {
  const found = statSync(dataFolder, { throwIfNoEntry: false });
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined;
}

/** The server's version when this way works, otherwise what stands in it. */
function tryOut(
  candidate: Candidate,
  binaries: Binaries,
  folder: DataFolder,
): Pick<RunAs, 'majorVersion'> | string {
  const asked = runSync(candidate, [binaries.postgres, '--version'], '/');
  const major = /\(PostgreSQL\) (\d+)/.exec(asked.stdout ?? '')?.[1];
  if (asked.status !== 0 || !major) {
    return (asked.error?.message ?? asked.stderr).trim().split('\n')[0] ?? '';
  }
  // Asked by access(2), as the server's programs do when they look for each other.
  for (const [question, goal] of [
    ['-x', binaries.initdb],
    ['-d', folder.home],
    ['-d', os.tmpdir()],
  ] as const) {
    const answered = runSync(candidate, ['test', question, goal], '/');
    if (answered.error) return answered.error.message;
    if (answered.status !== 0) return `user ${candidate.owner.uid} cannot get to ${goal}`;
  }
  return { majorVersion: Number(major) };
}

/** Runs one of the server's programs to its end. Never throws; look at `status` and `error`. */
export function runSync(
  runAs: Pick<RunAs, 'wrapper' | 'spawnUser'>,
  command: string[],
  cwd: string,
): SpawnSyncReturns<string> {
  const [program = '', ...args] = [...runAs.wrapper, ...command];
  return spawnSync(program, args, {
    ...runAs.spawnUser,
    cwd,
    env: serverEnvironment,
    encoding: 'utf8',
  });
}
