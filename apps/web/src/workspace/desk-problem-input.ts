import type { Draft, Problem, SubmissionSummary } from '@dryrun/contract';

/** A problem to work on, as an assessment or practice gives it. */
export type DeskProblemInput = {
  problem: Problem;
  drafts: readonly Draft[];
  language: string;
  submissions: readonly SubmissionSummary[];
  hasRun: boolean;
  /** Newest first: attempts of before, when the problem is begun anew. Out of sight until asked for. */
  hidden?: readonly SubmissionSummary[];
};
