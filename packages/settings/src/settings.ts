import { availableParallelism } from 'node:os';
import { z } from 'zod';

/** A whole number in decimal digits, as a person writes it. */
function whole(least: number, most: number) {
  const says = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^[0-9]{1,15}$/, says)
    .transform(Number)
    .refine((value) => value >= least && value <= most, says);
}

function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, `must be ${words.slice(0, -1).join(', ')} or ${words.at(-1)}`);
}

/** Those of the sandbox, which is too much to load for whoever reads settings: a test holds them together. */
const languages = ['typescript', 'javascript', 'python', 'java', 'cpp'];

const text = z.string('is missing: set it').min(1);

/**
 * Every setting of every process, once: environment variables, read at start. The README lists those
 * that are for people; the others are what the supervisor tells its children.
 */
export const settings = {
  /** Where people reach the server: 0 takes any free port. */
  PORT: whole(0, 65_535).default(4600),
  HOST: text.default('127.0.0.1'),
  /** The address people open, when it is not this process's own: behind a proxy, or on a network. */
  PUBLIC_URL: z.url({
    protocol: /^https?$/,
    error: 'must be an address, for example https://dryrun.example.org',
  }),
  /** How many proxies stand before us and may say who the client is. */
  TRUST_PROXY: whole(0, 10).default(0),

  DATABASE_URL: z
    .string('is missing: set it to a Postgres, as in postgres://user:password@host/database')
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://'),
  /** The queue lives on Redis when given, else beside the data in Postgres. */
  REDIS_URL: z.string().regex(/^rediss?:\/\//, 'must begin with redis:// or rediss://'),
  /** Everything a person wrote, and what is made again when missing. */
  DATA_DIR: text,
  /** Where the problem packages lie. */
  PROBLEMS_DIR: text,
  /** The built web app. Without it only the API is served. */
  WEB_DIR: text,

  /** Signs the session cookies: a change signs everybody out. */
  AUTH_SECRET: z
    .string('is missing: set it to at least 32 random characters')
    .min(32, 'must have at least 32 random characters'),
  /** `separate`: guests each for themselves, also where nothing but loopback is listened on. */
  GUESTS: oneOf(['auto', 'separate']).default('auto'),
  /** Runs, submissions and system checks of one owner in a minute. */
  RUNS_PER_MINUTE: whole(1, 1_000_000).default(300),
  /** A JSON file of an instructor's presets, offered before the built-in ones. */
  PRESETS_FILE: text,

  /** Below so much free space on the disk of the data no sitting begins. */
  DISK_RESERVE_MIB: whole(0, 1_000_000_000).default(200),
  /** What one owner may keep. Beyond it nothing new is taken but drafts of a running sitting. */
  OWNER_QUOTA_MIB: whole(1, 1_000_000_000).default(200),

  /** Runs judged at once. More than cores makes time limits unfair. */
  WORKER_CONCURRENCY: whole(1, 64).default(availableParallelism()),
  /** Ids with commas between them: the languages of programs that are offered, the same for every worker. All, when left out. */
  LANGUAGES: z
    .string()
    .transform((names) => names.split(','))
    .refine(
      (names) => names.every((name) => languages.includes(name)),
      `must be names of ${languages.slice(0, -1).join(', ')} and ${languages.at(-1)}, with commas between them`,
    ),
  /** `off`: this worker leaves what is worked out in the background to others. */
  BACKGROUND_WORK: oneOf(['on', 'off']).default('on'),
  /**
   * Namespaces around every program (bubblewrap): `required` or the worker does not start, `auto`
   * where they work, `off`.
   */
  SANDBOX_NAMESPACES: oneOf(['required', 'auto', 'off']).default('auto'),
  /** Memory for tests that are kept ready, in MiB. Beyond it they are read from disk again. */
  TESTS_MEMORY_MIB: whole(1, 1_000_000).default(256),
  LOG_LEVEL: oneOf(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
};
