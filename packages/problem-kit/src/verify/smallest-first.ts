import type { Test } from '@dryrun/judge';
import { canonicalText } from '../load/lock.ts';

/** By the length of their text, which is a fair guess at how long they take. */
export function smallestFirst(tests: readonly Test[]): Test[] {
  const lengths = new Map(tests.map((test) => [test, canonicalText(test).length]));
  return [...tests].sort((a, b) => (lengths.get(a) ?? 0) - (lengths.get(b) ?? 0));
}
