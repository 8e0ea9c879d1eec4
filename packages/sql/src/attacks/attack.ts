import type { Verdict } from '@dryrun/judge';

/** A hostile query, and what must become of it. */
export type Attack = {
  tries: string;
  query: string;
  verdict: Verdict;
  /** What the candidate is told must match. */
  says?: RegExp;
};

const onlyReads = /may read the tables of the schema/;

/** Refused for want of a right, in words that say what a query may do. */
export const forbidden = (tries: string, query: string): Attack => ({
  tries,
  query,
  verdict: 'runtime-error',
  says: onlyReads,
});

/** Not even a query. */
export const noQuery = (tries: string, query: string, says: RegExp = /syntax error/i): Attack => ({
  tries,
  query,
  verdict: 'compile-error',
  says,
});
