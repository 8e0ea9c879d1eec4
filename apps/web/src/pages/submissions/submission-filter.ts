import type { Verdict } from '@dryrun/contract';

export const verdicts = [
  'accepted',
  'wrong-answer',
  'time-limit-exceeded',
  'memory-limit-exceeded',
  'output-limit-exceeded',
  'runtime-error',
  'compile-error',
  'judge-error',
] as const satisfies readonly Verdict[];

export const places = ['assessment', 'practice'] as const;
export type Place = (typeof places)[number];

/** As long as the server takes it. */
const searchLimit = 200;

/** What the address of the list says. What is left out means any. */
export type SubmissionFilter = {
  search?: string;
  problem?: string;
  verdict?: Verdict;
  language?: string;
  where?: Place;
};

/** Reads the address. What it does not understand counts as not given. */
export function readFilter(params: URLSearchParams): SubmissionFilter {
  const search = params.get('search')?.slice(0, searchLimit);
  const problem = params.get('problem');
  const language = params.get('language');
  const verdict = verdicts.find((value) => value === params.get('verdict'));
  const where = places.find((value) => value === params.get('where'));
  return {
    ...(search ? { search } : {}),
    ...(problem ? { problem } : {}),
    ...(verdict ? { verdict } : {}),
    ...(language ? { language } : {}),
    ...(where ? { where } : {}),
  };
}

/** The shortest address that says the same. */
export function writeFilter(filter: SubmissionFilter): URLSearchParams {
  return new URLSearchParams(Object.entries(filter));
}
