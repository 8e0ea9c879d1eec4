import type { AssessmentState } from '@dryrun/contract';
import { countOf, formatCount } from '../../words/amount.ts';

export const states = [
  'ready',
  'running',
  'finished',
] as const satisfies readonly AssessmentState[];

/** As long as the server takes it. */
const searchLimit = 200;

/** What the address of the list says. What is left out means any. */
export type AssessmentFilter = { search?: string; preset?: string; state?: AssessmentState };

/** Reads the address. What it does not understand counts as not given. */
export function readFilter(params: URLSearchParams): AssessmentFilter {
  const search = params.get('search')?.slice(0, searchLimit);
  const preset = params.get('preset')?.slice(0, 60);
  const state = states.find((value) => value === params.get('state'));
  return {
    ...(search ? { search } : {}),
    ...(preset ? { preset } : {}),
    ...(state ? { state } : {}),
  };
}

/** "7 assessments", "more than 20 found": how many there are is known once all of them are listed. */
export function sayCount(listed: number, isAll: boolean, isFiltered: boolean): string {
  const count = isFiltered ? `${formatCount(listed)} found` : countOf(listed, 'assessment');
  return `${isAll ? '' : 'more than '}${count}`;
}
