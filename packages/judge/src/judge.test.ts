import { describe, expect, test } from 'vitest';
import { judge } from './judge.ts';
import { defaultLimits } from './limits.ts';
import type { RunResult } from './sandbox.ts';
import {
  compiled,
  cost,
  results,
  returned,
  run,
  scripted,
  signature,
  tests,
  verdictsOf,
} from './testing/scripted-sandbox.ts';
import type { Verdict } from './verdict.ts';

describe('one test', () => {
  test.each<[string, RunResult, Verdict, string | null, string | RegExp | null]>([
    ['right', returned(2), 'accepted', '2', null],
    ['wrong', returned(3), 'wrong-answer', '3', 'Expected 2, got 3.'],
    [
      'mistyped',
      {
        ...cost,
        kind: 'returned',
        value: { ok: false, reason: 'returned "x" where an integer was expected', shown: '"x"' },
      },
      'wrong-answer',
      '"x"',
      'The function returned "x" where an integer was expected.',
    ],
    [
      'mistyped past the codec',
      returned('2'),
      'wrong-answer',
      '"2"',
      'The returned value must be an integer, but is a string.',
    ],
    [
      'right but too slow',
      { ...returned(2), cpuTimeMs: 2_300.4 },
      'time-limit-exceeded',
      null,
      'Took 2.3 s of CPU time; the limit is 2 s.',
    ],
    [
      'threw, too slow',
      { ...cost, cpuTimeMs: 2_001, kind: 'threw', message: 'E', stack: '' },
      'time-limit-exceeded',
      null,
      /^Took 2\.001 s/,
    ],
    ['long on the wall only', { ...returned(2), wallTimeMs: 9_000 }, 'accepted', '2', null],
    [
      'threw',
      { ...cost, kind: 'threw', message: 'Error: no', stack: '    at solve (solution.js:1:1)' },
      'runtime-error',
      null,
      'Error: no\n    at solve (solution.js:1:1)',
    ],
    [
      'nested deeper than can be written down',
      {
        ...cost,
        kind: 'returned',
        value: { ok: true, value: JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)) },
      },
      'wrong-answer',
      null,
      'The returned value must be an integer, but is an array.',
    ],
    ['crashed', { ...cost, kind: 'crashed', message: 'SIGSEGV' }, 'runtime-error', null, 'SIGSEGV'],
    [
      'time',
      { ...cost, kind: 'time-limit' },
      'time-limit-exceeded',
      null,
      'Stopped: the time limit is 2 s.',
    ],
    [
      'not run, as there was no time left',
      { ...cost, kind: 'time-limit', notRun: 'no-time-left' },
      'time-limit-exceeded',
      null,
      'Not run: all tests together have 60 s, which those before it took.',
    ],
    [
      'not run, as no test would come to an end',
      { ...cost, kind: 'time-limit', notRun: 'no-end' },
      'time-limit-exceeded',
      null,
      'Not run: before its function is called, the program does not come to an end.',
    ],
    [
      'memory',
      { ...cost, kind: 'memory-limit' },
      'memory-limit-exceeded',
      null,
      'Stopped: the memory limit is 256 MB.',
    ],
    [
      'output',
      { ...cost, kind: 'output-limit' },
      'output-limit-exceeded',
      null,
      'Stopped: returned and printed more than 4 MB in one test.',
    ],
  ])('%s', async (_, result, verdict, output, message) => {
    const [, outcome, end] = await run(scripted([compiled, ...results(result)]).sandbox, {
      tests: tests.slice(0, 1),
    });
    expect(outcome).toMatchObject({ kind: 'test', index: 0, verdict, output });
    if (outcome?.kind !== 'test') throw new Error('no outcome');
    if (message === null) expect(outcome.message).toBe(null);
    else expect(outcome.message).toMatch(message);
    expect(end).toMatchObject({ kind: 'verdict', verdict, passed: verdict === 'accepted' ? 1 : 0 });
  });

  test('console and returned value count together, in bytes', async () => {
    const limits = { ...defaultLimits, outputLimitBytes: 10 };
    const printed = { ...returned(2), console: 'ééééé' };
    const events = await run(scripted([compiled, ...results(printed)]).sandbox, {
      tests: tests.slice(0, 1),
      limits,
    });
    expect(verdictsOf(events)).toEqual([
      'compiled',
      'output-limit-exceeded',
      'output-limit-exceeded',
    ]);
  });
});

describe('a submission', () => {
  test('is a story, and the first failure names it', async () => {
    const { sandbox } = scripted([
      compiled,
      ...results(returned(2), { ...cost, kind: 'time-limit' }, returned(0)),
    ]);
    const events = await run(sandbox);
    expect(verdictsOf(events)).toEqual([
      'compiled',
      'accepted',
      'time-limit-exceeded',
      'wrong-answer',
      'time-limit-exceeded',
    ]);
    expect(events.at(-1)).toEqual({
      kind: 'verdict',
      verdict: 'time-limit-exceeded',
      passed: 1,
      total: 3,
      message: null,
      line: null,
      column: null,
    });
  });

  test.each([
    ['go-on', ['accepted', 'wrong-answer', 'accepted', 'wrong-answer'], 2],
    ['stop', ['accepted', 'wrong-answer', 'wrong-answer'], 1],
  ] as const)('on a failure: %s', async (onFailure, verdicts, passed) => {
    const { sandbox, wasLeft } = scripted([
      compiled,
      ...results(returned(2), returned(0), returned(6)),
    ]);
    const events = await run(sandbox, { onFailure });
    expect(verdictsOf(events)).toEqual(['compiled', ...verdicts]);
    expect(events.at(-1)).toMatchObject({ kind: 'verdict', passed, total: 3 });
    expect(wasLeft()).toBe(true);
  });

  test('that takes too long often enough is not run on the rest, which has not passed', async () => {
    const slow: RunResult = { ...cost, kind: 'time-limit' };
    const { sandbox, wasLeft } = scripted([compiled, ...results(slow, returned(0), slow)]);
    const four = [...tests, ...tests.slice(0, 1)];
    const events = await run(sandbox, { tests: four, mostTimeOuts: 2 });
    const [tle, wrong] = ['time-limit-exceeded', 'wrong-answer'] as const;
    expect(verdictsOf(events)).toEqual(['compiled', tle, wrong, tle, tle]);
    expect(events.at(-1)).toMatchObject({ kind: 'verdict', passed: 0, total: 4 });
    expect(wasLeft()).toBe(true);
  });

  test('that stops at a failure stops at a faulty test too', async () => {
    const faulty = tests.map((one, index) => (index === 1 ? { ...one, expected: '4' } : one));
    const { sandbox } = scripted([compiled, ...results(returned(2), returned(6))]);
    const events = await run(sandbox, { tests: faulty, onFailure: 'stop' });
    expect(verdictsOf(events)).toEqual(['compiled', 'accepted', 'judge-error', 'judge-error']);
  });

  test('that does not compile ends there, with the place', async () => {
    const { sandbox } = scripted([
      { kind: 'compile-error', message: 'SyntaxError: x', line: 3, column: 7 },
    ]);
    expect(await run(sandbox)).toEqual([
      {
        kind: 'verdict',
        verdict: 'compile-error',
        passed: 0,
        total: 3,
        message: 'SyntaxError: x',
        line: 3,
        column: 7,
      },
    ]);
  });

  test('without tests is never accepted', async () => {
    const events = await run(scripted([]).sandbox, { tests: [] });
    expect(events).toMatchObject([
      {
        verdict: 'judge-error',
        message: 'This problem is faulty, not your code: it has no tests.',
      },
    ]);
  });

  test('is left when nobody asks for more', async () => {
    const { sandbox, wasLeft } = scripted([
      compiled,
      ...results(returned(2), returned(4), returned(6)),
    ]);
    const program = { language: 'javascript', code: '', signature };
    for await (const event of judge(
      { program, tests, comparison: { kind: 'exact' }, limits: defaultLimits },
      sandbox,
    ))
      if (event.kind === 'test') break;
    expect(wasLeft()).toBe(true);
  });
});
