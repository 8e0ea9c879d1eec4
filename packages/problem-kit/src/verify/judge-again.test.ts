import { defaultLimits, type Sandbox, type TestOutcome, type Verdict } from '@dryrun/judge';
import { expect, it } from 'vitest';
import type { ProblemPackage } from '../load/read-package.ts';
import { judgeWhileDoubtful, withBetter } from './judge-again.ts';

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

/** A sandbox in which each test takes a second, and all together have what is said. */
function clockOf(seconds: number): Sandbox & { runs: number[] } {
  const runs: number[] = [];
  return {
    runs,
    async *execute(_, inputs) {
      runs.push(inputs.length);
      yield { kind: 'compiled', compileTimeMs: 1 };
      const none = {
        cpuTimeMs: 0,
        wallTimeMs: 0,
        memoryBytes: 0,
        console: '',
        consoleCharacters: 0,
      };
      for (const [index, [n = null]] of inputs.entries()) {
        const took = { ...none, cpuTimeMs: 1_000, wallTimeMs: 1_000 };
        const value = { ok: true as const, value: n };
        yield index < seconds
          ? { kind: 'result', index, result: { kind: 'returned', value, ...took } }
          : {
              kind: 'result',
              index,
              result: { kind: 'time-limit', notRun: 'no-time-left', ...none },
            };
      }
    },
  };
}

it.each<[number, Verdict, number[]]>([
  [4, 'accepted', [4]],
  [3, 'time-limit-exceeded', [4, 4, 4]],
])(
  'lets no test pass that is not reached in the time of all: %i of 4',
  async (seconds, verdict, runs) => {
    const tests = [1, 2, 3, 4].map((n) => ({ group: 'all', input: [n], expected: n }));
    const parameters = [{ name: 'n', type: 'integer' }];
    const signature = { kind: 'function', name: 'solve', parameters, returns: 'integer' };
    const limits = { ...defaultLimits, timeLimitMs: 2_000 };
    const pack = { signature, limits, comparison: { kind: 'exact' } } as unknown as ProblemPackage;
    const submission = {
      folder: 'accepted',
      file: 'a.ts',
      language: 'typescript',
      code: '',
    } as const;
    const sandbox = clockOf(seconds);
    const isCut = (one: TestOutcome) => one.verdict === 'time-limit-exceeded';
    const judged = await judgeWhileDoubtful(pack, submission, tests, sandbox, isCut);
    expect({ verdict: judged.verdict, runs: sandbox.runs }).toEqual({ verdict, runs });
  },
);
