import { diffArrays } from 'diff';

/** Beyond this many changed lines a text is another one. */
const mostChanges = 400;

/**
 * Where a line of an earlier text stands in the present one: null once it was changed or removed.
 * Lines count from 1.
 */
export function carryLine(before: string, now: string): (line: number) => number | null {
  if (before === now) return (line) => line;
  const changes = diffArrays(before.split('\n'), now.split('\n'), { maxEditLength: mostChanges });
  const carried = new Map<number, number>();
  let old = 1;
  let next = 1;
  for (const { added, removed, count } of changes ?? []) {
    if (!added && !removed) {
      for (let at = 0; at < count; at++) carried.set(old + at, next + at);
    }
    if (!added) old += count;
    if (!removed) next += count;
  }
  return (line) => carried.get(line) ?? null;
}
