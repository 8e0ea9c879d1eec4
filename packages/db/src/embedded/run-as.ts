import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import type { Binaries } from './binaries.ts';
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
  /** True when the server reaches its files whoever owns the folders above them. */
  seesEverything: boolean;
  /** Major version of the server, for example 18. */
  majorVersion: number;
};

export const serverEnvironment = { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' };

/**
 * Picks the first way to run Postgres that works here, by asking the server its version that way.
 *
 * Postgres refuses to run as root, so root gives it to `nobody` (or to the user who made the data),
 * keeping the one capability that lets it reach a checkout in a private folder. `--pdeathsig INT`
 * makes the kernel shut the server down cleanly when this process is killed with -9.
 *
 * @throws StartUpError `server-cannot-run` with what the system said
 */
export function chooseRunAs(binaries: Binaries, dataFolder: string): RunAs {
  const failures: string[] = [];
  for (const candidate of candidates(dataFolder)) {
    const asked = runSync(candidate, [binaries.postgres, '--version'], '/');
    const major = /\(PostgreSQL\) (\d+)/.exec(asked.stdout ?? '')?.[1];
    if (asked.status === 0 && major) return { ...candidate, majorVersion: Number(major) };
    failures.push((asked.error?.message ?? asked.stderr).trim());
  }
  throw new StartUpError(
    'server-cannot-run',
    `The built-in Postgres cannot run on this machine (${failures.join('; ')}). Set DATABASE_URL to a Postgres of your own.`,
  );
}

type Candidate = Omit<RunAs, 'majorVersion'>;

function candidates(dataFolder: string): Candidate[] {
  const uid = process.getuid?.() ?? NOBODY;
  const gid = process.getgid?.() ?? NOBODY;
  const withParent = ['setpriv', '--pdeathsig', 'INT'];
  if (uid !== 0) {
    const self = { spawnUser: {}, owner: { uid, gid }, seesEverything: false };
    return [
      { ...self, wrapper: withParent },
      { ...self, wrapper: [] },
    ];
  }
  const owner = ownerOf(dataFolder) ?? { uid: NOBODY, gid: NOBODY };
  const become = [
    ...['setpriv', `--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups'],
    ...['--no-new-privs', '--pdeathsig', 'INT'],
  ];
  const capable = ['--inh-caps=-all,+dac_override', '--ambient-caps=-all,+dac_override'];
  return [
    { owner, spawnUser: {}, wrapper: [...become, ...capable], seesEverything: true },
    { owner, spawnUser: {}, wrapper: become, seesEverything: false },
    { owner, spawnUser: owner, wrapper: [], seesEverything: false },
  ];
}

/** Data made by an ordinary user stays that user's when root starts the program later. */
function ownerOf(dataFolder: string): { uid: number; gid: number } | undefined {
  const found = statSync(dataFolder, { throwIfNoEntry: false });
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined;
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
