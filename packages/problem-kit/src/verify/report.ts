import type { Language, Verdict } from '@dryrun/judge';
import type { Difficulty } from '../define/define-problem.ts';
import type { Folder } from '../load/submissions.ts';

/** What can be verified by itself, in the order of the report. */
export const checkNames = [
  'complete',
  'statement',
  'help',
  'signature',
  'starter',
  'samples',
  'tests',
  'validator',
  'files',
  'small-inputs',
  'solutions',
  'reach',
  'mutants',
  'slips',
  'checker',
] as const;
export type CheckName = (typeof checkNames)[number];

/** Of these what runs programs: the others are verified without a sandbox (`verify-package.ts`). */
export const checksOfPrograms = [
  'starter',
  'small-inputs',
  'solutions',
  'mutants',
  'slips',
] as const satisfies readonly CheckName[];
export type CheckOfPrograms = (typeof checksOfPrograms)[number];

/** One promise of a package: kept when it has no faults. */
export type Check = {
  name: CheckName;
  /** What was promised, in a few words. */
  promise: string;
  /** Each broken promise in a sentence with its place. */
  faults: string[];
  /** What there is to know besides, such as counts. */
  note: string;
};

/** How one example solution did on the hidden tests. */
export type SubmissionReport = {
  folder: Folder;
  file: string;
  language: Language;
  /** Null when there was no runtime for its language, so that nothing is known of it. */
  verdict: Verdict | null;
  passed: number;
  /** Of a wrong one: the hidden tests that it fails, ascending. Of others none are named. */
  fails: readonly number[];
  /** And for each of these at which input it ended: of a sweep its number, from 1, of any other test 1. */
  failsAt: readonly number[];
  /** A slow solution is judged until it is proven slow: then the tests up to there. */
  total: number;
  /** CPU time of its slowest test that was not cut, in milliseconds. */
  slowestTestMs: number;
  /** What it may use on this problem in its language. */
  timeLimitMs: number;
};

/** Changes of the reference, tried on the hidden tests. */
export type MutationReport = {
  killed: number;
  survived: number;
  /** Of those that survived: how many `tests/survivors.ts` justifies. */
  justified: number;
  /** Not tried, because they make no sense here; docs/writing-a-problem.md says which. */
  excluded: number;
};

/** How far the hidden tests go, of what the constraints allow. */
export type ReachReport = {
  ends: number;
  reached: number;
  /** Of those that are not reached: how many `tests/reach.ts` justifies. */
  justified: number;
};

/** Tests of many small inputs. */
export type SweepReport = { sweeps: number; inputs: number };

export type VerificationReport = {
  slug: string;
  /** Null when problem.ts could not be read. */
  difficulty: Difficulty | null;
  topics: readonly string[];
  ok: boolean;
  checks: (Check & { tookMs: number })[];
  submissions: SubmissionReport[];
  mutation: MutationReport | null;
  /** What people get wrong by mistake, tried on the hidden tests. */
  slips: MutationReport | null;
  reach: ReachReport | null;
  sweeps: SweepReport | null;
  hiddenTestCount: number;
  tookMs: number;
};
