import { type Grade, tooMuchOutput } from './grade.ts';
import { type Limits, sweepTimeLimitMs } from './limits.ts';
import { type Case, casesOf, type Test, type TestOutcome } from './request.ts';
import type { RunResult } from './sandbox.ts';
import { sayMs } from './say-amounts.ts';

const encoder = new TextEncoder();

/**
 * Grades a test, taking the results of its inputs as they come. Of a sweep all are taken, and those
 * after the first that is not accepted count for nothing.
 */
export async function gradeTest(
  next: () => Promise<RunResult>,
  test: Test,
  gradeCase: (result: RunResult, one: Case) => Grade,
  limits: Limits,
): Promise<Omit<TestOutcome, 'kind' | 'index'>> {
  const [first, ...more] = casesOf(test);
  if (first === undefined) throw new Error('a test without an input is not run');
  const judgeCase = async (one: typeof first) => {
    const result = await next();
    const { cpuTimeMs, wallTimeMs, memoryBytes, console, consoleCharacters } = result;
    const cost = { cpuTimeMs, wallTimeMs, memoryBytes, console, consoleCharacters };
    return { ...gradeCase(result, one), ...cost };
  };
  let outcome = await judgeCase(first);
  if (!('sweep' in test)) return outcome;

  let inputNumber = 1;
  let outputBytes = bytesOf(outcome);
  for (const [index, one] of more.entries()) {
    const latest = await judgeCase(one);
    if (outcome.verdict !== 'accepted') continue;
    outcome = {
      ...latest,
      cpuTimeMs: outcome.cpuTimeMs + latest.cpuTimeMs,
      wallTimeMs: outcome.wallTimeMs + latest.wallTimeMs,
      memoryBytes: Math.max(outcome.memoryBytes, latest.memoryBytes),
    };
    inputNumber = index + 2;
    outputBytes += bytesOf(latest);
    if (outcome.verdict === 'accepted') Object.assign(outcome, sweepFault());
  }
  return { ...outcome, inputNumber };

  /** What is too much for all inputs of a sweep together. Of output that is as much as for one test. */
  function sweepFault(): Partial<Grade> {
    const limitMs = sweepTimeLimitMs(limits);
    if (outcome.cpuTimeMs > limitMs) {
      const message = `The inputs up to this one took ${sayMs(outcome.cpuTimeMs)} of CPU time together; the limit of all is ${sayMs(limitMs)}.`;
      return { verdict: 'time-limit-exceeded', output: null, message };
    }
    return outputBytes > limits.outputLimitBytes ? tooMuchOutput(limits) : {};
  }
}

function bytesOf({ output, console }: { output: string | null; console: string }): number {
  return encoder.encode(output ?? '').length + encoder.encode(console).length;
}
