import { spawnSync } from 'node:child_process';
import { closeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bubblewrapArguments } from './bubblewrap.ts';
import { filtersCalls, openFilter } from './filter-file.ts';
import { findProgram } from './find-program.ts';
import { readablePaths } from './readable-paths.ts';

/**
 * Whether children get namespaces of their own: `auto` where bubblewrap works, `required` or there
 * is no sandbox, `off` never.
 */
export type NamespacesSetting = 'auto' | 'required' | 'off';

/** What stands around each child besides Node's permission model. */
export type Isolation =
  | { kind: 'namespaces'; bubblewrap: string }
  /** `reason` is the rest of a sentence; `details` is what bubblewrap said, for the log. */
  | { kind: 'process'; reason: string; details: string | null };

/** @throws when namespaces are required and cannot be had, with what to do about it. */
export function chooseIsolation(setting: NamespacesSetting): Isolation {
  if (setting === 'off') {
    return { kind: 'process', reason: 'bubblewrap is switched off here', details: null };
  }
  found ??= findIsolation();
  if (found.kind === 'process' && setting === 'required') {
    const { reason, details } = found;
    const said = details === null ? '' : ` ("${details}")`;
    throw new Error(
      `SANDBOX_NAMESPACES is required, but ${reason}${said}. Install bubblewrap (apt-get install bubblewrap), allow this user to make user namespaces (in a container: docs/security.md), or set SANDBOX_NAMESPACES=auto and do with fewer walls.`,
    );
  }
  return found;
}

/** One plain sentence for the health of the server. */
export function describeIsolation(isolation: Isolation): string {
  if (isolation.kind === 'process') {
    return `each program runs in a process of its own without namespaces: ${isolation.reason}`;
  }
  const calls = filtersCalls ? ' and behind a filter on system calls' : '';
  return `each program runs in namespaces of its own (bubblewrap)${calls}`;
}

let found: Isolation | undefined;

function findIsolation(): Isolation {
  if (process.platform !== 'linux') {
    return { kind: 'process', reason: 'bubblewrap exists on Linux only', details: null };
  }
  const bubblewrap = findProgram('bwrap');
  if (bubblewrap === null) {
    return { kind: 'process', reason: 'bubblewrap was not found', details: null };
  }
  const details = whyNot(bubblewrap);
  if (details === null) return { kind: 'namespaces', bubblewrap };
  return { kind: 'process', reason: 'bubblewrap was found but does not work here', details };
}

/** @returns what goes wrong, or null. */
function whyNot(bubblewrap: string): string | null {
  try {
    return tryOut(bubblewrap);
  } catch (error) {
    // The filter needs a folder for temporary files.
    return error instanceof Error ? error.message : String(error);
  }
}

/** Loads what every child loads inside of the namespaces. @returns what went wrong, or null. */
function tryOut(bubblewrap: string): string | null {
  const addon = createRequire(import.meta.url).resolve('isolated-vm');
  const script = `require(${JSON.stringify(addon)})`;
  const filter = openFilter();
  const { status, signal, stderr, error } = spawnSync(
    bubblewrap,
    [...bubblewrapArguments(readablePaths()), process.execPath, '--eval', script],
    {
      env: {},
      stdio: ['pipe', 'ignore', 'pipe', 'ignore', filter ?? 'ignore', 'pipe'],
      encoding: 'utf8',
      timeout: 10_000,
    },
  );
  if (filter !== null) closeSync(filter);
  if (status === 0) return null;
  const lines = stderr?.trim().split('\n') ?? [];
  const said = lines.find((line) => /^bwrap:|Error/.test(line)) ?? lines[0];
  return said || (error?.message ?? `it ended with ${signal ?? `code ${status}`}`);
}
