import { describe, expect, test } from 'vitest';
import type { Test } from './request.ts';
import type { SandboxEvent } from './sandbox.ts';
import {
  compiled,
  results,
  returned,
  run,
  scripted,
  signature,
  tests,
  verdictsOf,
} from './testing/scripted-sandbox.ts';

describe('a faulty problem package', () => {
  test.each<[string, Partial<Test>, string]>([
    [
      'expected value of another type',
      { expected: '4' },
      'the expected value must be an integer, but is a string',
    ],
    [
      'input of another type',
      { input: ['2'] },
      "in a test's input, n must be an integer, but is a string",
    ],
    ['input too short', { input: [] }, 'expected 1 argument, got 0'],
  ])('%s: judge-error for that test, which is not run', async (_, part, reason) => {
    const faulty = tests.map((one, index) => (index === 1 ? { ...one, ...part } : one));
    const { sandbox, seen } = scripted([compiled, ...results(returned(2), returned(6))]);
    const events = await run(sandbox, { tests: faulty });
    expect(verdictsOf(events)).toEqual([
      'compiled',
      'accepted',
      'judge-error',
      'accepted',
      'judge-error',
    ]);
    expect(events[2]).toMatchObject({ index: 1, message: expect.stringContaining(reason) });
    expect(events[4]).toMatchObject({
      passed: 2,
      total: 3,
      message: expect.stringContaining('This problem is faulty, not your code'),
    });
    expect(seen).toEqual([[1], [3]]);
  });

  test('a checker that throws', async () => {
    const check = () => {
      throw new Error('oops');
    };
    const { sandbox } = scripted([compiled, ...results(returned(2), returned(4), returned(6))]);
    const events = await run(sandbox, { comparison: { kind: 'checker', check } });
    expect(verdictsOf(events).slice(1)).toEqual(Array(4).fill('judge-error'));
  });

  test('a signature that cannot be read runs nothing', async () => {
    const { sandbox, seen } = scripted([]);
    const events = await run(sandbox, { signature: { ...signature, returns: 'number' } });
    expect(verdictsOf(events)).toEqual(Array(4).fill('judge-error'));
    expect(seen).toEqual([]);
  });

  test('own input needs no expected value', async () => {
    const own = [{ group: 'own', input: [5], expected: null }];
    const { sandbox } = scripted([compiled, ...results(returned(99))]);
    const events = await run(sandbox, { tests: own, comparison: { kind: 'none' } });
    expect(verdictsOf(events)).toEqual(['compiled', 'accepted', 'accepted']);
  });
});

describe('our own failures are thrown', () => {
  test.each<[string, (SandboxEvent | Error)[], string]>([
    ['the sandbox throws', [compiled, new Error('child died')], 'child died'],
    ['the sandbox ends early', [compiled, ...results(returned(2))], 'ended before the last test'],
    ['the sandbox says nothing', [], 'ended before it compiled'],
    ['the sandbox skips compiling', results(returned(2)), 'ran before it compiled'],
  ])('%s', async (_, events, message) => {
    await expect(run(scripted(events).sandbox)).rejects.toThrow(message);
  });
});
