import type { KnownFailure } from '@dryrun/problem-kit';

/** Something wrong, all that it fails, and the ideas that it is held against. */
export type Failing = {
  name: string;
  idea: string;
  testCount: number;
  failed: [index: number, input: number][];
  known: readonly KnownFailure[];
};
