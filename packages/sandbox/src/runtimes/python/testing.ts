import { defaultLimits, type RunResult, type SandboxEvent, type Value } from '@dryrun/judge';
import { afterAll, beforeAll } from 'vitest';
import { createSandbox } from '../../parent/create-sandbox.ts';

export type RunOptions = {
  types?: string[];
  returns?: string;
  timeLimitMs?: number;
  memoryMebibytes?: number;
};

/** A sandbox for the tests of one file, and short ways to run a Python function `solve` in it. */
export function pythonInTests() {
  const sandbox = createSandbox({ size: 1 });
  beforeAll(() => sandbox.warm(['python']), 120_000);
  afterAll(() => sandbox.close());

  async function run(code: string, inputs: Value[][], options: RunOptions = {}) {
    const { types = [], returns = 'integer', timeLimitMs = 3_000, memoryMebibytes = 64 } = options;
    const parameters = types.map((type, index) => ({ name: `p${index}`, type }));
    const signature = { kind: 'function' as const, name: 'solve', parameters, returns };
    const program = { language: 'python', code, signature };
    const limits = {
      ...defaultLimits,
      timeLimitMs,
      memoryLimitBytes: memoryMebibytes * 1024 * 1024,
    };
    const events: SandboxEvent[] = [];
    for await (const event of sandbox.execute(program, inputs, limits)) events.push(event);
    return events;
  }

  async function results(code: string, inputs: Value[][], options: RunOptions = {}) {
    const events = await run(code, inputs, options);
    return events.flatMap((event) => (event.kind === 'result' ? [event.result] : []));
  }

  async function runOne(code: string, input: Value[] = [], options: RunOptions = {}) {
    const events = await run(code, [input], options);
    const last = events.at(-1);
    if (last?.kind !== 'result') throw new Error(JSON.stringify(events));
    return last.result;
  }

  return { sandbox, run, results, runOne };
}

/** What a call returned. @throws when it did not return a value of the declared type */
export function valueIn(result: RunResult | undefined): Value {
  if (result?.kind !== 'returned' || !result.value.ok) throw new Error(JSON.stringify(result));
  return result.value.value;
}
