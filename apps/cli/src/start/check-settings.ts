import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { StartUpError } from '@dryrun/db';
import { secretFault } from './auth-secret.ts';
import { root, type StartEnv } from './start-env.ts';

/**
 * Looks at what the settings point to, before anything is made or started.
 *
 * @throws StartUpError `bad-environment` with everything that is wrong and what to do about it
 */
export function checkSettings(env: StartEnv): void {
  const faults = [
    problemsFault(env.PROBLEMS_DIR),
    env.AUTH_SECRET ? undefined : secretFault(env.DATA_DIR),
    env.PRESETS_FILE ? presetsFault(env.PRESETS_FILE) : undefined,
  ].filter((fault) => fault !== undefined);
  if (faults.length > 0) throw new StartUpError('bad-environment', faults.join(' '));
}

function problemsFault(folder: string): string | undefined {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  return `PROBLEMS_DIR "${folder}" is not a folder. Leave it out to use the problems that come along.`;
}

/** Only the api knows what presets look like. */
function presetsFault(file: string): string | undefined {
  try {
    readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return `PRESETS_FILE "${file}" cannot be read (${code}). Name a JSON file of presets, or leave it out.`;
  }
  const program = path.join(
    root,
    'apps',
    'api',
    'src',
    'assessments',
    'presets',
    'check-presets.ts',
  );
  const checked = spawnSync(process.execPath, [program], { encoding: 'utf8' });
  if (checked.status === 0) return undefined;
  // One that was ended, as on a machine without memory, has said nothing.
  const ended = checked.error?.message ?? checked.signal ?? `exit code ${checked.status}`;
  return (
    checked.stderr.trim() || `PRESETS_FILE "${file}" could not be checked (${ended}). Start again.`
  );
}
