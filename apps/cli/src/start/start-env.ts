import path from 'node:path';
import { StartUpError } from '@dryrun/db';
import { z } from 'zod';

/** The checkout. */
export const root = path.resolve(import.meta.dirname, '..', '..', '..', '..');

const folder = z.string().transform((value) => path.resolve(value));

const StartEnv = z.object({
  PORT: z.coerce
    .number('is not a number')
    .int('must be a whole number')
    .min(1, 'must be between 1 and 65535')
    .max(65_535, 'must be between 1 and 65535')
    .default(4600),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: folder.default(path.resolve('.data')),
  PROBLEMS_DIR: folder.default(path.join(root, 'problems')),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'must begin with redis:// or rediss://')
    .optional(),
  WORKER_CONCURRENCY: z.coerce
    .number('is not a number')
    .int('must be a whole number')
    .min(1, 'must be between 1 and 64')
    .max(64, 'must be between 1 and 64')
    .optional(),
  SANDBOX_NAMESPACES: z
    .enum(['required', 'auto', 'off'], 'must be required, auto or off')
    .optional(),
  GUESTS: z.enum(['auto', 'separate'], 'must be auto or separate').optional(),
  AUTH_SECRET: z.string().min(32, 'must have at least 32 random characters').optional(),
});

export type StartEnv = z.infer<typeof StartEnv>;

/**
 * Reads what `start` and `dev` need from the environment. A variable that is empty is not set.
 *
 * @throws StartUpError `bad-environment` naming each variable and what is wrong with it
 */
export function readStartEnv(variables: NodeJS.ProcessEnv): StartEnv {
  const set = Object.entries(variables).filter(([, value]) => value !== '');
  const parsed = StartEnv.safeParse(Object.fromEntries(set));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path: [name], message }) => {
    // Connection strings and secrets hold passwords; a number does not.
    const given = /URL|SECRET/.test(String(name)) ? '' : ` "${variables[String(name)]}"`;
    return `${String(name)}${given} ${message}.`;
  });
  throw new StartUpError('bad-environment', faults.join(' '));
}
