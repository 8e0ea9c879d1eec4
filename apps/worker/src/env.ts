import { requireSettings, settings, type Variables } from '@dryrun/settings';
import type { z } from 'zod';

const shape = {
  DATABASE_URL: settings.DATABASE_URL,
  REDIS_URL: settings.REDIS_URL.optional(),
  PROBLEMS_DIR: settings.PROBLEMS_DIR,
  DATA_DIR: settings.DATA_DIR,
  WORKER_CONCURRENCY: settings.WORKER_CONCURRENCY,
  LANGUAGES: settings.LANGUAGES.optional(),
  BACKGROUND_WORK: settings.BACKGROUND_WORK,
  SANDBOX_NAMESPACES: settings.SANDBOX_NAMESPACES,
  TESTS_MEMORY_MIB: settings.TESTS_MEMORY_MIB,
  LOG_LEVEL: settings.LOG_LEVEL,
};

export type Env = z.infer<z.ZodObject<typeof shape>>;

/** @throws an error that names each variable that is missing or wrong. */
export function readEnv(variables: Variables): Env {
  return requireSettings('worker', shape, variables);
}
