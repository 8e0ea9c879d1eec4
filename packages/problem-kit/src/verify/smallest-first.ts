import type { Test } from '@dryrun/judge';
import { canonicalText } from '../load/lock.ts';

const lengths = new WeakMap<Test, number>();

/** How long a test is as a text. Of large ones that takes a while to find out, so it is kept. */
export function lengthOf(test: Test): number {
  const length = lengths.get(test) ?? canonicalText(test).length;
  lengths.set(test, length);
  return length;
}

/** By the length of their text, which is a fair guess at how long they take. */
export function smallestFirst(tests: readonly Test[]): Test[] {
  return [...tests].sort((a, b) => lengthOf(a) - lengthOf(b));
}
