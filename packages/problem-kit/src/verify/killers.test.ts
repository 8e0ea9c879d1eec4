import type { Test, TestOutcome } from '@dryrun/judge';
import { expect, it } from 'vitest';
import type { Judged } from './judge-program.ts';
import { Killers } from './killers.ts';

const one = (value: number) => ({ input: [value], expected: value });
const tests: Test[] = [
  { group: 'single', ...one(0) },
  { group: 'sweep', sweep: [one(1), one(2), one(3)] },
  { group: 'level', level: 2, ...one(4) },
];

/** Of a program that failed the test with this number, of a sweep at this input. */
function failedAt(index: number, inputNumber?: number): Judged {
  const outcome = { index, ...(inputNumber && { inputNumber }), verdict: 'wrong-answer' };
  return { outcomes: [outcome as TestOutcome], verdict: 'wrong-answer' } as Judged;
}

it('offers nothing before anything was killed, nor for what did not compile', () => {
  const killers = new Killers();
  killers.note({ outcomes: [], verdict: 'compile-error' } as unknown as Judged, tests);
  expect(killers.probes).toEqual([]);
});

it('offers the inputs that killed the most, of a sweep the one at which it ended', () => {
  const killers = new Killers();
  killers.note(failedAt(0), tests);
  killers.note(failedAt(1, 3), tests);
  killers.note(failedAt(2), tests);
  killers.note(failedAt(1, 3), tests);
  expect(killers.probes).toEqual([
    { group: 'sweep', ...one(3) },
    { group: 'single', ...one(0) },
    { group: 'level', level: 2, ...one(4) },
  ]);
});

it('counts what is killed by what it offered, and offers no more than four', () => {
  const killers = new Killers();
  killers.note(failedAt(0), tests);
  for (const number of [1, 2, 3]) killers.note(failedAt(1, number), tests);
  killers.note(failedAt(3), killers.probes);
  killers.note(failedAt(2), tests);
  expect(killers.probes.map(({ input }) => input)).toEqual([[3], [0], [1], [2]]);
});
