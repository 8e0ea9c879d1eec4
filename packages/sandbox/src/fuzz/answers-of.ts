import { defaultLimits, type Limits, type Program, type Value } from '@dryrun/judge';
import type { CodeSandbox } from '../parent/create-sandbox.ts';

/** `FUZZ_RUNS=10000` asks for that many values of each type, `FUZZ_SEED` for others. */
export const fuzzRuns = Number(process.env.FUZZ_RUNS ?? 200);
const seed = Number(process.env.FUZZ_SEED ?? 20_261_122);

/** How often values are drawn. A value that fails says all that is wanted, so none is made smaller. */
export const drawn = (times: number) => ({
  numRuns: Math.max(1, Math.ceil(times)),
  seed,
  endOnFailure: true,
});

/** What holds of a value matters here, and not how long it takes. */
const limits: Limits = {
  ...defaultLimits,
  timeLimitMs: 20_000,
  outputLimitBytes: 16 * 1024 * 1024,
  totalTimeLimitMs: 600_000,
};

/** What comes back for each input; whatever is not a value of the declared type, as text. */
export async function answersOf(
  sandbox: CodeSandbox,
  program: Program,
  inputs: readonly (readonly Value[])[],
): Promise<unknown[]> {
  const answers: unknown[] = [];
  for await (const event of sandbox.execute(program, inputs, limits)) {
    if (event.kind === 'compile-error') throw new Error(event.message);
    if (event.kind !== 'result') continue;
    const { result } = event;
    if (result.kind !== 'returned') answers.push(JSON.stringify(result).slice(0, 2_000));
    else answers.push(result.value.ok ? result.value.value : result.value.reason);
  }
  return answers;
}
