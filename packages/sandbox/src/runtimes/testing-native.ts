import {
  defaultLimits,
  type Language,
  type SandboxEvent,
  type Signature,
  type Value,
} from '@dryrun/judge';
import { afterAll, beforeAll, test } from 'vitest';
import { createSandbox } from '../parent/create-sandbox.ts';

export type RunOptions = {
  types?: string[];
  returns?: string;
  signature?: Signature;
  timeLimitMs?: number;
  memoryLimitBytes?: number;
  /** Called with what is told, as it is told. */
  onEvent?: (event: SandboxEvent) => void;
};

/**
 * What the tests of a native language have in common: a test where it is, which elsewhere is left out and
 * says why, and a sandbox for the tests of one file, with short ways to run a function `solve`.
 *
 * @param missing why nothing in it can be tried here, or null; `npm test` installs what it can
 */
export function testingNative(language: Language, displayName: string, missing: string | null) {
  const testHere = missing === null ? test : test.skip;
  if (missing !== null) test.skip(`nothing in ${displayName} is tried here: ${missing}`, () => {});
  return { test: testHere, inTests: () => inTests(language, missing) };
}

function inTests(language: Language, missing: string | null) {
  const sandbox = createSandbox({ size: 1 });
  if (missing === null) beforeAll(() => sandbox.warm([language]), 300_000);
  afterAll(() => sandbox.close());

  async function run(code: string, inputs: readonly Value[][], options: RunOptions = {}) {
    const { types = ['integer'], returns = 'integer', timeLimitMs = 3_000 } = options;
    const { memoryLimitBytes = defaultLimits.memoryLimitBytes } = options;
    const parameters = types.map((type, index) => ({ name: `p${index}`, type }));
    const { signature = { kind: 'function' as const, name: 'solve', parameters, returns } } =
      options;
    const limits = { ...defaultLimits, timeLimitMs, memoryLimitBytes };
    const events: SandboxEvent[] = [];
    for await (const event of sandbox.execute({ language, code, signature }, inputs, limits)) {
      events.push(event);
      options.onEvent?.(event);
    }
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
