/**
 * Where the machine's own browsers are: nothing is downloaded. Run directly, it prints the path of
 * Chromium as JSON, null where there is none.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A path: named by the environment, else the first program of those that `npm test` installs or takes. */
export const chromium = find('CHROMIUM_BIN', ['chromium', 'chromium-headless-shell']);
export const firefox = find('FIREFOX_BIN', ['firefox-esr', 'firefox']);

function find(variable: string, programs: readonly string[]): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  return process.env[variable] ?? paths.find(existsSync) ?? `/usr/bin/${programs[0]}`;
}

if (import.meta.main) console.log(JSON.stringify(existsSync(chromium) ? chromium : null));
