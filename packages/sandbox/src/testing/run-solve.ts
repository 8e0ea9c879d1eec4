import { defaultLimits, type RunResult, type SandboxEvent, type Value } from '@dryrun/judge';
import type { CodeSandbox } from '../parent/create-sandbox.ts';

/** What differs from a JavaScript program with one integer in and one out. */
export type Options = {
  language?: string;
  types?: string[];
  returns?: string;
  timeLimitMs?: number;
};

/** Runs programs that define `solve`. */
export function solveRunner(sandbox: CodeSandbox) {
  function execute(code: string, inputs: Value[][], options: Options = {}) {
    const { language = 'javascript', types = ['integer'], returns = 'integer' } = options;
    const parameters = types.map((type, index) => ({ name: `p${index}`, type }));
    const signature = { kind: 'function' as const, name: 'solve', parameters, returns };
    const { timeLimitMs = defaultLimits.timeLimitMs } = options;
    const limits = { ...defaultLimits, timeLimitMs };
    return sandbox.execute({ language, code, signature }, inputs, limits);
  }

  async function run(code: string, inputs: Value[][], options: Options = {}) {
    const events: SandboxEvent[] = [];
    for await (const event of execute(code, inputs, options)) events.push(event);
    return events;
  }

  async function runOne(code: string, input: Value[], options: Options = {}): Promise<RunResult> {
    const events = await run(code, [input], options);
    const last = events.at(-1);
    if (last?.kind !== 'result') throw new Error(JSON.stringify(events));
    return last.result;
  }

  return { execute, run, runOne };
}
