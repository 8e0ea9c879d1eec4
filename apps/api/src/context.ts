import { contract } from '@dryrun/contract';
import type { Database, RunSignal } from '@dryrun/db';
import type { Catalogue, HiddenGroups, JudgingData, ProblemHelp, Proof } from '@dryrun/problem-kit';
import type { Queue } from '@dryrun/queue';
import { implement } from '@orpc/server';
import type { Logger } from 'pino';
import type { Arrival, Arrivals } from './http/arrivals.ts';
import { refuse } from './http/refuse.ts';
import type { OwnerQuota } from './quota/owner-quota.ts';
import type { FreshRuns } from './runs/fresh-runs.ts';
import type { Disk } from './system/disk.ts';

/** What handlers work with. Made once, in main.ts. */
export type Deps = {
  db: Database;
  queue: Queue;
  /** Problems as a candidate may see them. */
  catalogue: Catalogue;
  /** Tests and comparison of a problem. Never leaves the server while its tests are locked. */
  judgingData(slug: string): Promise<JudgingData>;
  /** What the hidden tests of a problem probe. Stays here as long as the tests do. */
  hiddenGroups(slug: string): Promise<HiddenGroups>;
  /** Hints and editorial of a problem. Stay here as long as the hidden tests do. */
  help(slug: string): Promise<ProblemHelp>;
  /** How strong the tests of a problem are; null when its package was not proven as it is. */
  proof(slug: string): Promise<Proof | null>;
  runSignal: RunSignal;
  /** Runs whose rows are known, as they were stored a moment ago. */
  freshRuns: FreshRuns;
  /** The file of an instructor's presets, offered before the built-in ones. */
  presetsFile?: string;
  /** The server's clock in milliseconds since 1970. Everything timed asks this one. */
  now(): number;
  /** Requests that are under way: a section closes after those that came before its bell. */
  arrivals: Arrivals;
  /** What each owner may keep. */
  quota: OwnerQuota;
  /** The disk that what people write goes to. */
  disk: Disk;
  /** Aborted when the server shuts down: streams end. */
  closing: AbortSignal;
  /** False until every bell has rung that was due while no server ran. */
  isOpen(): boolean;
  log: Logger;
};

/** Whose rows a request may see and write. */
export type Session = {
  owner: string;
  guest: boolean;
  /** On a machine of one's own everybody is this one owner, who may have what earlier guests left. */
  ownsMachine: boolean;
};

type RequestContext = {
  /** Null for a client without a session. */
  session: Session | null;
  /** Stands in the log beside everything this request caused. */
  requestId: string;
  /** When its last byte was here: bells count by this, not by when its turn came. */
  arrivedAtMs: number;
  /** Given with requests that may write into a section. */
  arrival: Arrival | null;
  deps: Deps;
};

/** What a handler is given with a request that has a session. */
export type Context = Session & RequestContext;

/** The contract for the few endpoints that need no session. */
export const open = implement(contract).$context<RequestContext>();

/**
 * The contract, to be implemented: without a session the answer is UNAUTHORIZED. Each folder exports
 * its handlers, `os.runs.create.handler(…)`, gathered in one object named after its part of the
 * contract; router.ts composes them.
 */
export const os = open.use(({ context, next }) => {
  if (context.session === null) throw refuse('UNAUTHORIZED');
  return next({ context: context.session });
});
