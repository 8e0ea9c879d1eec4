import { expect, test } from 'vitest';
import { beginRun } from '../runs/shown-run.ts';
import { marksOfRun } from './marks.ts';

const begun = beginRun({
  ...{ key: 'a', kind: 'submission', number: 1, language: 'cpp', createdAtMs: 0, total: 2 },
});

test('every line that a compiler names is marked once, in its own words', () => {
  const message =
    'no member `x` (solution.cpp:3:5)\nuse of undeclared `y` (solution.cpp:9:1)\nand `z` (solution.cpp:9:7)';
  expect(marksOfRun({ ...begun, verdict: 'compile-error', message })).toEqual([
    { line: 3, column: 5, message: 'no member `x`' },
    { line: 9, column: 1, message: 'use of undeclared `y`' },
  ]);
});

test('what we refuse is marked where more words follow its place', () => {
  const message = "`import … from 'axios'` is not available (solution.ts:2:1). In it there are …";
  expect(marksOfRun({ ...begun, verdict: 'compile-error', message })).toEqual([
    { line: 2, column: 1, message },
  ]);
});
