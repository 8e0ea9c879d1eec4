import type { Mark } from './marks.ts';

/** The mark that was gone to, as long as the film stands there. */
export type Visited = { id: string; atMs: number };

type Marks = readonly Pick<Mark, 'id' | 'atMs'>[];

/** Which mark the film stands at or has passed last: of several at one moment the one that was gone to. */
export function currentMark(marks: Marks, atMs: number, visited: Visited | null): number {
  const chosen = marks.findIndex(({ id }) => visited?.atMs === atMs && visited.id === id);
  return chosen === -1 ? marks.findLastIndex((mark) => mark.atMs <= atMs) : chosen;
}

/** The mark that comes next, if it is at the same moment. */
export function markAfter<M extends Marks[number]>(
  marks: readonly M[],
  atMs: number,
  visited: Visited | null,
): M | null {
  return marks[currentMark(marks, atMs, visited) + 1] ?? null;
}

/** The mark that was passed last, or the one before when the film stands at it. */
export function markBefore<M extends Marks[number]>(
  marks: readonly M[],
  atMs: number,
  visited: Visited | null,
): M | null {
  const current = currentMark(marks, atMs, visited);
  const passed = marks[current];
  if (passed && passed.atMs < atMs) return passed;
  return marks[current - 1] ?? null;
}
