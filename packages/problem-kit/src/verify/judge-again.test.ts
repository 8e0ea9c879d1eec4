import type { TestOutcome, Verdict } from '@dryrun/judge';
import { expect, it } from 'vitest';
import { withBetter } from './judge-again.ts';

type Short = [Verdict, number];

const outcome = (index: number, [verdict, cpuTimeMs]: Short): TestOutcome => ({
  ...{ kind: 'test', index, verdict, cpuTimeMs, wallTimeMs: cpuTimeMs, memoryBytes: 0 },
  ...{ console: '', consoleCharacters: 0, output: null, message: null },
});

const right: Short = ['accepted', 40];
const wrong: Short = ['wrong-answer', 40];
const cut: Short = ['time-limit-exceeded', 200];

it.each<[string, Short[], Record<number, Short>, Verdict, Short[]]>([
  ['nothing again', [right, wrong], {}, 'wrong-answer', [right, wrong]],
  ['one that was quicker', [right, ['accepted', 90]], { 1: right }, 'accepted', [right, right]],
  ['one that was slower', [right, right], { 1: ['accepted', 90] }, 'accepted', [right, right]],
  ['one that now ended', [cut, right], { 0: right }, 'accepted', [right, right]],
  ['one that now ended wrongly', [right, cut], { 1: wrong }, 'wrong-answer', [right, wrong]],
  [
    'one that was right before',
    [right],
    { 0: ['wrong-answer', 90] },
    'wrong-answer',
    [['wrong-answer', 90]],
  ],
  [
    'one that was wrong before',
    [['wrong-answer', 90]],
    { 0: right },
    'wrong-answer',
    [['wrong-answer', 90]],
  ],
  ['one that was cut again', [cut, wrong], { 0: cut }, 'time-limit-exceeded', [cut, wrong]],
  ['one that is cut only now', [right, right], { 0: cut }, 'accepted', [right, right]],
])('takes of each test the better attempt: %s', (_, before, again, verdict, after) => {
  const latest = Object.entries(again).map(([index, one]) => outcome(Number(index), one));
  const judged = withBetter(
    before.map((one, index) => outcome(index, one)),
    latest,
  );
  const passed = after.filter(([one]) => one === 'accepted').length;
  expect(judged).toMatchObject({ verdict, passed });
  expect(judged.outcomes.map((one) => [one.verdict, one.cpuTimeMs])).toEqual(after);
});
