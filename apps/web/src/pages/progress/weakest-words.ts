import { formatShortDay } from '../../words/day.ts';
import type { ProgressEntry } from './entries.ts';

type Tried = Pick<ProgressEntry, 'slug' | 'title' | 'atMs' | 'passed' | 'total'>;

/**
 * "The Cold Box", "12/20, 3 Mar" of one of the problems that a weak topic rests on. Beside its topic the
 * title would be half of the idea of one that is not solved yet: "A problem of 3 Mar", "12/20".
 */
export function sayTried(
  { slug, title, atMs, passed, total }: Tried,
  all: readonly Tried[],
  topicsShown: boolean,
  nowMs: number,
): { name: string; rest: string } {
  const day = formatShortDay(atMs, nowMs);
  const isSolved = all.some((other) => other.slug === slug && other.passed === other.total);
  return topicsShown || isSolved
    ? { name: title, rest: `${passed}/${total}, ${day}` }
    : { name: `A problem of ${day}`, rest: `${passed}/${total}` };
}
