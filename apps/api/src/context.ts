import { contract } from '@dryrun/contract';
import type { Database, RunSignal } from '@dryrun/db';
import type { Catalogue, JudgingData } from '@dryrun/problem-kit';
import type { Queue } from '@dryrun/queue';
import { implement } from '@orpc/server';
import type { Logger } from 'pino';

/** What handlers work with. Made once, in main.ts. */
export type Deps = {
  db: Database;
  queue: Queue;
  /** Problems as a candidate may see them. */
  catalogue: Catalogue;
  /** Tests and comparison of a problem. Never leaves the server while its tests are locked. */
  judgingData(slug: string): Promise<JudgingData>;
  runSignal: RunSignal;
  /** Presets other than the built-in ones, for tests. */
  presetsFile?: string;
  /** The server's clock in milliseconds since 1970. Everything timed asks this one. */
  now(): number;
  log: Logger;
};

/** What every handler is given with a request. */
export type Context = {
  /** The user whose rows this request may see and write. */
  owner: string;
  guest: boolean;
  /** Stands in the log beside everything this request caused. */
  requestId: string;
  deps: Deps;
};

/**
 * The contract, to be implemented. Each folder exports its handlers, `os.runs.create.handler(…)`,
 * gathered in one object named after its part of the contract; app.ts composes them.
 */
export const os = implement(contract).$context<Context>();
