import type { Proof } from '@dryrun/problem-kit';

export type Idea = Proof['wrongIdeas'][number];

/** Something wrong, all that it fails, and the ideas that it is held against. */
export type Failing = {
  name: string;
  idea: string;
  testCount: number;
  failed: [index: number, input: number][];
  known: readonly Idea[];
};
