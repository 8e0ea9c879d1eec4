import { requireSettings, settings, type Variables } from '@dryrun/settings';
import type { z } from 'zod';

const shape = {
  DATABASE_URL: settings.DATABASE_URL,
  REDIS_URL: settings.REDIS_URL.optional(),
  HOST: settings.HOST,
  PORT: settings.PORT,
  DATA_DIR: settings.DATA_DIR,
  PROBLEMS_DIR: settings.PROBLEMS_DIR,
  WEB_DIR: settings.WEB_DIR.optional(),
  AUTH_SECRET: settings.AUTH_SECRET,
  PUBLIC_URL: settings.PUBLIC_URL.optional(),
  RUNS_PER_MINUTE: settings.RUNS_PER_MINUTE,
  GUESTS: settings.GUESTS,
  TRUST_PROXY: settings.TRUST_PROXY,
  PRESETS_FILE: settings.PRESETS_FILE.optional(),
  DISK_RESERVE_MIB: settings.DISK_RESERVE_MIB,
  OWNER_QUOTA_MIB: settings.OWNER_QUOTA_MIB,
  TESTS_MEMORY_MIB: settings.TESTS_MEMORY_MIB,
  LOG_LEVEL: settings.LOG_LEVEL,
};

export type Env = z.infer<z.ZodObject<typeof shape>>;

/**
 * Reads the environment once, at start.
 *
 * @throws an error that names each variable that is missing or wrong.
 */
export function readEnv(variables: Variables): Env {
  return requireSettings('api', shape, variables);
}
