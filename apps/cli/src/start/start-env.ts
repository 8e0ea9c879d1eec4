import path from 'node:path';
import { StartUpError } from '@dryrun/db';
import { readSettings, settings, type Variables } from '@dryrun/settings';
import { z } from 'zod';

/** The checkout. */
export const root = path.resolve(import.meta.dirname, '..', '..', '..', '..');

const folder = z.string().transform((value) => path.resolve(value));

/** What we read ourselves, and what api and worker will read: wrong settings are found here, first. */
const shape = {
  ...settings,
  PORT: settings.PORT.refine((port) => port !== undefined && port > 0, 'must not be 0'),
  DATA_DIR: folder.default(path.resolve('.data')),
  PROBLEMS_DIR: folder.default(path.join(root, 'problems')),
  WEB_DIR: settings.WEB_DIR.optional(),
  DATABASE_URL: settings.DATABASE_URL.optional(),
  REDIS_URL: settings.REDIS_URL.optional(),
  PUBLIC_URL: settings.PUBLIC_URL.optional(),
  AUTH_SECRET: settings.AUTH_SECRET.optional(),
  LANGUAGES: settings.LANGUAGES.optional(),
  PRESETS_FILE: settings.PRESETS_FILE.optional(),
};

export type StartEnv = z.infer<z.ZodObject<typeof shape>>;

/**
 * Reads the settings of everything that `start` and `dev` start.
 *
 * @throws StartUpError `bad-environment` naming each variable and what is wrong with it
 */
export function readStartEnv(variables: Variables): StartEnv {
  const read = readSettings(shape, variables);
  if (read.ok) return read.settings;
  throw new StartUpError('bad-environment', read.faults.join(' '));
}
