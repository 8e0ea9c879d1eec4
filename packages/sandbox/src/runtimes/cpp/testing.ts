import { defaultLimits, type SandboxEvent, type Signature, type Value } from '@dryrun/judge';
import { afterAll, beforeAll, test } from 'vitest';
import { createSandbox } from '../../parent/create-sandbox.ts';
import { missingForCpp } from './toolchain.ts';

export type RunOptions = {
  types?: string[];
  returns?: string;
  signature?: Signature;
  timeLimitMs?: number;
};

/** Why nothing in C++ can be tried here, or null. `npm test` installs what it can. */
export const notTried = missingForCpp();

/** A test where C++ is; elsewhere it is left out, and says why. */
export const testCpp = notTried === null ? test : test.skip;
if (notTried !== null) test.skip(`nothing in C++ is tried here: ${notTried}`, () => {});

/** A sandbox for the tests of one file, and short ways to run C++ with a function `solve` in it. */
export function cppInTests() {
  const sandbox = createSandbox({ size: 1 });
  if (notTried === null) beforeAll(() => sandbox.warm(['cpp']), 180_000);
  afterAll(() => sandbox.close());

  async function run(code: string, inputs: readonly Value[][], options: RunOptions = {}) {
    const { types = ['integer'], returns = 'integer', timeLimitMs = 3_000 } = options;
    const parameters = types.map((type, index) => ({ name: `p${index}`, type }));
    const { signature = { kind: 'function' as const, name: 'solve', parameters, returns } } =
      options;
    const limits = { ...defaultLimits, timeLimitMs };
    const events: SandboxEvent[] = [];
    for await (const event of sandbox.execute({ language: 'cpp', code, signature }, inputs, limits))
      events.push(event);
    return events;
  }

  /** What each input gave: its value, or in words what came instead. */
  async function answers(code: string, inputs: readonly Value[][], options: RunOptions = {}) {
    const events = await run(code, inputs, options);
    return events.flatMap((event): unknown[] => {
      if (event.kind === 'compiled') return [];
      if (event.kind === 'compile-error') return [`compile error: ${event.message}`];
      const { result } = event;
      if (result.kind === 'threw') return [`threw: ${result.message}`];
      if (result.kind !== 'returned') return [result.kind];
      return [result.value.ok ? result.value.value : `mistyped: ${result.value.reason}`];
    });
  }

  return { sandbox, run, answers };
}
