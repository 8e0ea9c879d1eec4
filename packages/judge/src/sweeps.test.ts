import { describe, expect, test } from 'vitest';
import { defaultLimits } from './limits.ts';
import type { Checker, JudgeEvent, SingleTest, SweepTest } from './request.ts';
import type { RunResult, Sandbox } from './sandbox.ts';
import type { Value } from './signature.ts';
import { compiled, cost, results, returned, run, scripted } from './testing/scripted-sandbox.ts';

const sweep: SweepTest = {
  group: 'All small numbers',
  sweep: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
};
const single: SingleTest = { group: 'One', input: [9], expected: 18 };
const threw: RunResult = { ...cost, kind: 'threw', message: 'Error: no', stack: '' };
const notRun: RunResult = { ...cost, cpuTimeMs: 0, kind: 'time-limit' };
const took = (cpuTimeMs: number, value: number): RunResult => ({ ...returned(value), cpuTimeMs });
const printed = (console: string, value: number): RunResult => ({ ...returned(value), console });

async function judged(...given: RunResult[]) {
  const { sandbox, seen } = scripted([compiled, ...results(...given, returned(18))]);
  const limits = { ...defaultLimits, timeLimitMs: 100, outputLimitBytes: 40 };
  const events = await run(sandbox, { tests: [sweep, single], limits });
  expect(seen).toEqual([[1], [2], [3], [9]]);
  expect(events.at(-1)).toMatchObject({ kind: 'verdict', total: 2 });
  return events.filter((event) => event.kind === 'test');
}

describe('a sweep is one test', () => {
  test.each<[string, RunResult[], Partial<Extract<JudgeEvent, { kind: 'test' }>>]>([
    [
      'passed when all of it is right, with its last input shown',
      [took(1, 2), took(2, 4), took(3, 6)],
      { verdict: 'accepted', inputNumber: 3, output: '6', cpuTimeMs: 6, message: null },
    ],
    [
      'over at the first wrong answer, which is shown',
      [returned(2), returned(5), returned(7)],
      { verdict: 'wrong-answer', inputNumber: 2, output: '5', message: 'Expected 4, got 5.' },
    ],
    [
      'over at the first input that throws, and what is not run counts for nothing',
      [threw, notRun, notRun],
      { verdict: 'runtime-error', inputNumber: 1, message: 'Error: no' },
    ],
    [
      'passed where each has had nearly the time of a test',
      [took(99, 2), took(99, 4), took(99, 6)],
      { verdict: 'accepted', inputNumber: 3, cpuTimeMs: 297, message: null },
    ],
    [
      'over where one alone has had it',
      [returned(2), took(101, 4), returned(6)],
      {
        verdict: 'time-limit-exceeded',
        inputNumber: 2,
        message: expect.stringContaining('101 ms'),
      },
    ],
    [
      'over where there was no time for the next',
      [returned(2), notRun, notRun],
      { verdict: 'time-limit-exceeded', inputNumber: 2 },
    ],
    [
      'over where all together printed more than a test may',
      [printed('x'.repeat(30), 2), printed('x'.repeat(30), 4), returned(6)],
      { verdict: 'output-limit-exceeded', inputNumber: 2 },
    ],
    [
      'shown with what its failing input printed',
      [printed('one', 2), printed('two', 5), printed('three', 6)],
      { verdict: 'wrong-answer', inputNumber: 2, console: 'two' },
    ],
  ])('%s', async (_, given, outcome) => {
    const [first, second] = await judged(...given);
    expect(first).toMatchObject({ index: 0, ...outcome });
    expect(second).toMatchObject({ index: 1, verdict: 'accepted' });
    expect(second).not.toHaveProperty('inputNumber');
  });

  test('over where all inputs up to there have had the time of four tests', async () => {
    const six = [1, 2, 3, 4, 5, 6].map((n) => ({ input: [n], expected: n * 2 }));
    const given = six.map(({ expected }, at) => (at < 5 ? took(90, expected) : notRun));
    const { sandbox } = scripted([compiled, ...results(...given)]);
    const limits = { ...defaultLimits, timeLimitMs: 100 };
    const events = await run(sandbox, { tests: [{ group: 'Small', sweep: six }], limits });
    expect(events[1]).toMatchObject({
      verdict: 'time-limit-exceeded',
      inputNumber: 5,
      cpuTimeMs: 450,
      message:
        'The inputs up to this one took 450 ms of CPU time together; the limit of all is 400 ms.',
    });
  });

  test('told to the sandbox, with the inputs after which it is over; each answer is compared once', async () => {
    const given = [returned(2), returned(5), returned(6)];
    const { sandbox, sweepsSeen } = scripted([compiled, ...results(...given)]);
    const compared: Value[] = [];
    const check: Checker = (_, expected, actual) => {
      compared.push(actual);
      return actual === expected ? { ok: true } : { ok: false, reason: 'it is another' };
    };
    /** Before anybody asks for the first result, as with tests before it that take long. */
    const askedAhead: Sandbox = {
      async *execute(...request) {
        for await (const event of sandbox.execute(...request)) {
          yield event;
          if (event.kind !== 'compiled') continue;
          const [told] = sweepsSeen;
          expect(told).toMatchObject({ from: 0, to: 3 });
          expect(given.map((one, at) => told?.endsWith?.(at, one))).toEqual([false, true, false]);
        }
      },
    };
    const comparison = { kind: 'checker' as const, check };
    const events = await run(askedAhead, { tests: [sweep], comparison });
    expect(events[1]).toMatchObject({ verdict: 'wrong-answer', inputNumber: 2, output: '5' });
    expect(compared).toEqual([2, 5, 6]);
  });

  test('with a faulty input of ours it is the problem that is wrong', async () => {
    const { sandbox, seen } = scripted([compiled, ...results(returned(18))]);
    const faulty: SweepTest = { ...sweep, sweep: [{ input: ['a'], expected: 1 }] };
    const events = await run(sandbox, { tests: [faulty, { group: 'none', sweep: [] }, single] });
    expect(events.filter((event) => event.kind === 'test')).toMatchObject([
      { verdict: 'judge-error', message: expect.stringContaining("in a test's input") },
      { verdict: 'judge-error', message: expect.stringContaining('a test has no input') },
      { verdict: 'accepted' },
    ]);
    expect(seen).toEqual([[9]]);
  });
});
