import type { Verdict } from '@dryrun/judge';
import type { Folder } from './submissions.ts';

/** One promise of a package: kept when it has no faults. */
export type Check = {
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
  verdict: Verdict;
  passed: number;
  total: number;
  /** CPU time of its slowest test that was not cut, in milliseconds. */
  slowestTestMs: number;
};

export type VerificationReport = {
  slug: string;
  ok: boolean;
  checks: Check[];
  submissions: SubmissionReport[];
  hiddenTestCount: number;
  tookMs: number;
};
