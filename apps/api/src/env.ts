import { z } from 'zod';

const Env = z.object({
  DATABASE_URL: z.string().min(1),
  /** The queue lives on Redis when given, else beside the data in Postgres. */
  REDIS_URL: z.string().min(1).optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** 0 takes any free port. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(4600),
  /** Generated tests are cached below it. */
  DATA_DIR: z.string().min(1),
  /** Where the problem packages lie. */
  PROBLEMS_DIR: z.string().min(1),
  /** The built web app. Without it only the API is served. */
  WEB_DIR: z.string().min(1).optional(),
  /** Signs the session cookies: a change signs everybody out. */
  AUTH_SECRET: z.string().min(32, { error: 'give at least 32 random characters' }),
  /** The address people open, when it is not this process's own: behind a proxy, or on a network. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'give an address, for example https://dryrun.example.org' })
    .optional(),
  /** Runs, submissions and system checks of one owner in a minute. */
  RUNS_PER_MINUTE: z.coerce.number().int().min(1).default(300),
  /** `separate`: guests each for themselves, also where nothing but loopback is listened on. */
  GUESTS: z.enum(['auto', 'separate']).default('auto'),
  /** How many proxies stand before us and may say who the client is. */
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  /** A JSON file of an instructor's presets, offered before the built-in ones. */
  PRESETS_FILE: z.string().min(1).optional(),
  /** Memory for tests that are kept ready, in MiB. Beyond it they are read from disk again. */
  TESTS_MEMORY_MIB: z.coerce.number().int().min(1).default(256),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export type Env = z.infer<typeof Env>;

/**
 * Reads the environment once, at start. An empty variable counts as one that is not set.
 *
 * @throws an error that names each variable that is missing or wrong.
 */
export function readEnv(variables: NodeJS.ProcessEnv): Env {
  const filled = Object.entries(variables).filter(([, value]) => value !== '');
  const result = Env.safeParse(Object.fromEntries(filled));
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The api's environment is not valid. ${faults.join('; ')}`);
}
