import { defaultLimits } from '@dryrun/judge';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CallResult, LoadedProgram } from '../runtimes/runtime.ts';
import { TestRunner } from './run-test.ts';
import { send } from './send.ts';

vi.mock('./send.ts', () => ({ send: vi.fn() }));
beforeEach(() => vi.mocked(send).mockClear());

const limits = { ...defaultLimits, timeLimitMs: 20 };
const returned: CallResult = { kind: 'returned', json: '1' };
const cutOff: CallResult = { kind: 'timed-out' };

type Call = { burnMs: number; waitMs: number; result: CallResult };
const quick: Call = { burnMs: 0, waitMs: 0, result: returned };
/** Over the limit, and most of the time it waited for a core. */
const slow = { burnMs: 30, waitMs: 60 };

/** A program whose attempts take what is listed, in this order. */
function programOf(calls: readonly Call[], boot: 'ready' | 'timed-out' = 'ready', patient = false) {
  let attempts = 0;
  const take = (): CallResult => {
    const { burnMs, waitMs, result } = calls[attempts] ?? quick;
    attempts += 1;
    const before = process.threadCpuUsage();
    for (let spentMs = 0; spentMs < burnMs; ) {
      const { user, system } = process.threadCpuUsage(before);
      spentMs = (user + system) / 1000;
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, waitMs);
    return result;
  };
  const program: LoadedProgram = {
    boot: () => (boot === 'ready' ? { kind: 'ready' } : (take() as { kind: 'timed-out' })),
    call: take,
    end: () => ({ console: 'printed', consoleCharacters: 7, memoryBytes: 0 }),
    close: () => {},
  };
  return {
    runner: new TestRunner(program, { ...limits, patient }),
    attemptsMade: () => attempts,
  };
}

const input = () => ({ json: '[]', blocks: [] });
const runOne = (runner: TestRunner) => runner.run(input, () => true)?.end.kind;

describe('a test that took too much CPU time on a busy machine', () => {
  test.each([
    ['and was cut off', cutOff],
    ['and returned too late', returned],
  ])('%s runs once more, and the second attempt counts', (_, result) => {
    const { runner, attemptsMade } = programOf([{ ...slow, result }, quick]);
    const run = runner.run(input, () => true);
    expect(run).toMatchObject({ end: { kind: 'returned' }, json: '1' });
    expect(run?.end.cpuTimeMs).toBeLessThan(limits.timeLimitMs);
    expect(attemptsMade()).toBe(2);
    const sent = vi.mocked(send).mock.calls.map(([message]) => message);
    expect(sent.filter(({ kind }) => kind === 'again')).toEqual([
      { kind: 'again', wallMs: expect.any(Number), console: 'printed', consoleCharacters: 7 },
    ]);
    // Said before it is asked what it printed: that may take the last of its time.
    expect(sent.map(({ kind }) => kind)).toEqual(
      result === cutOff ? ['cut', 'again', 'pause', 'resume'] : ['again'],
    );
  });

  test('has no third attempt, and the job no other second one', () => {
    const tooSlow = { ...slow, result: cutOff };
    const { runner, attemptsMade } = programOf(Array(8).fill(tooSlow));
    const ends = [runOne(runner), runOne(runner), runOne(runner)];
    expect(ends).toEqual(['time-limit', 'time-limit', 'time-limit']);
    expect(attemptsMade()).toBe(4);
  });

  test('has none when its top level did not come to an end', () => {
    const { runner, attemptsMade } = programOf([{ ...slow, result: cutOff }], 'timed-out');
    expect(runner.run(input, () => true)).toMatchObject({ stuck: true });
    expect(attemptsMade()).toBe(1);
  });

  test('is not said to have booted when its top level was cut off', () => {
    const boots: (string | null)[] = [];
    const { runner } = programOf([{ ...slow, result: cutOff }], 'timed-out');
    runner.run(input, (missing) => boots.push(missing) > 0);
    expect(boots).toEqual([]);
  });

  test('has none where nobody waits for it', () => {
    const { runner } = programOf([{ ...slow, result: cutOff }], 'ready', true);
    expect(runOne(runner)).toBe('time-limit');
  });
});
