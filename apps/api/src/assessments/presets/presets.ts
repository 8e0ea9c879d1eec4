import { readFile } from 'node:fs/promises';
import type { Preset } from '@dryrun/contract';
import { z } from 'zod';
import { type Deps, os } from '../../context.ts';
import { builtInPresets } from './built-in-presets.ts';
import { withoutChosenProblems } from './check-chosen-problems.ts';
import { listKeptPresets } from './list-kept-presets.ts';
import { PresetInFile, presetOf } from './preset-file.ts';

const PresetsFile = z.array(PresetInFile, 'It must be a list of presets: [{ … }]').refine(
  (presets) => {
    const ids = [...builtInPresets, ...presets].map((preset) => preset.id);
    return new Set(ids).size === ids.length;
  },
  { error: 'Two presets have the same id, or one has the id of a built-in preset. Rename it.' },
);

/**
 * The presets on offer: those of the file of the instructor, if there is one, and the built-in ones.
 * Read once a process: main.ts does it at start, so that a faulty file stops the server there.
 *
 * @throws an error that names the file, and each field at fault.
 */
export function loadPresets(file: string | undefined): Promise<readonly Preset[]> {
  const known = loaded.get(file);
  if (known !== undefined) return known;
  const presets = file === undefined ? Promise.resolve(builtInPresets) : readPresets(file);
  loaded.set(file, presets);
  return presets;
}

const loaded = new Map<string | undefined, Promise<readonly Preset[]>>();

async function readPresets(file: string): Promise<readonly Preset[]> {
  const named = `The file of presets (PRESETS_FILE=${file})`;
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${named} cannot be read as JSON. ${reason}`, { cause });
  }
  const result = PresetsFile.safeParse(json);
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) =>
      path.length > 0 ? `${path.join('.')}: ${message}` : message,
    );
    throw new Error(
      `${named} is not valid. ${faults.join('; ')}. docs/hosting.md has an example and every field.`,
    );
  }
  const own = result.data.map((preset) => presetOf(preset, { customisable: false }));
  return [...own, ...builtInPresets];
}

/** Those on offer to everybody, then those that an owner keeps. */
export async function offeredPresets(
  { db, presetsFile }: Pick<Deps, 'db' | 'presetsFile'>,
  ownerId: string,
): Promise<Preset[]> {
  return [...(await loadPresets(presetsFile)), ...(await listKeptPresets(db, ownerId))];
}

/** `GET /presets`. Which problems the host has chosen is for nobody to know before the start. */
export const presets = os.presets.handler(async ({ context: { deps, owner } }) => [
  ...(await loadPresets(deps.presetsFile)).map(withoutChosenProblems),
  ...(await listKeptPresets(deps.db, owner)),
]);
