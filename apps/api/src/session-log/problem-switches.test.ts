import { expect, test } from 'vitest';
import { problemSwitches } from './problem-switches.ts';

const at = (problem: string, atMs: number) => ({ problem, atMs });

test.each([
  ['nothing is known', [], [], []],
  ['as the page tells', [at('a', 0), at('b', 5), at('a', 9)], [at('b', 1)], ['a0', 'b5', 'a9']],
  ['a reload goes nowhere', [at('a', 0), at('a', 4), at('b', 5)], [], ['a0', 'b5']],
  ['as texts and runs show', [], [at('b', 8), at('a', 1), at('a', 3), at('b', 5)], ['a1', 'b5']],
])('%s', (_name, told, worked, expected) => {
  expect(problemSwitches(told, worked).map(({ problem, atMs }) => problem + atMs)).toEqual(
    expected,
  );
});
