import { availableParallelism } from 'node:os';
import { z } from 'zod';

const Env = z.object({
  DATABASE_URL: z.string().min(1),
  REDIS_URL: z.string().min(1).optional(),
  /** Where the problem packages lie. */
  PROBLEMS_DIR: z.string().min(1),
  /** Generated tests are cached below it. */
  DATA_DIR: z.string().min(1),
  /** Runs judged at once. More than cores makes time limits unfair. */
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(availableParallelism()),
  /**
   * Namespaces around every program (bubblewrap): `required` or the worker does not start, `auto`
   * where they work, `off`.
   */
  SANDBOX_NAMESPACES: z.enum(['required', 'auto', 'off']).default('auto'),
  /** Memory for tests that are kept ready, in MiB. Beyond it they are read from disk again. */
  TESTS_MEMORY_MIB: z.coerce.number().int().min(1).default(256),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export type Env = z.infer<typeof Env>;

/** @throws an error that names each variable that is missing or wrong. */
export function readEnv(variables: NodeJS.ProcessEnv): Env {
  const filled = Object.entries(variables).filter(([, value]) => value !== '');
  const result = Env.safeParse(Object.fromEntries(filled));
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The worker's environment is not valid. ${faults.join('; ')}`);
}
