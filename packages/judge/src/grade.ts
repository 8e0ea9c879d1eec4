import { describeCall } from './calls.ts';
import { checkOutput } from './check-value.ts';
import { compare } from './compare.ts';
import { formatValue } from './format-value.ts';
import type { Limits } from './limits.ts';
import type { ParsedSignature } from './parse-signature.ts';
import type { Case, Comparison } from './request.ts';
import type { CallNumber, NotRun, RunResult } from './sandbox.ts';
import { sayBytes, sayMs } from './say-amounts.ts';
import type { Value } from './signature.ts';
import type { Verdict } from './verdict.ts';

export type Grade = { verdict: Verdict; output: string | null; message: string | null };

/** Turns what became of a call into the verdict on its input. */
export function grade(
  result: RunResult,
  test: Case,
  signature: ParsedSignature,
  comparison: Comparison,
  limits: Limits,
): Grade {
  const placeOf = (call: CallNumber) => describeCall(signature.name, test.input, call);
  switch (result.kind) {
    case 'threw': {
      const where = result.call === undefined ? '' : `${placeOf(result.call)}: `;
      const stack = result.stack === '' ? '' : `\n${result.stack}`;
      const message = `${where}${result.message}${stack}`;
      return overtime(result, limits) ?? { verdict: 'runtime-error', output: null, message };
    }
    case 'crashed':
      return { verdict: 'runtime-error', output: null, message: result.message };
    case 'time-limit':
      return {
        verdict: 'time-limit-exceeded',
        output: null,
        message: tellTime(result.notRun, limits),
      };
    case 'memory-limit':
      return {
        verdict: 'memory-limit-exceeded',
        output: null,
        message: `Stopped: the memory limit is ${sayBytes(limits.memoryLimitBytes)}.`,
      };
    case 'output-limit':
      return tooMuchOutput(limits);
    case 'returned':
      return overtime(result, limits) ?? gradeAnswer(result, test, signature, comparison, limits);
  }
}

function gradeAnswer(
  { value: answer, console }: Extract<RunResult, { kind: 'returned' }>,
  test: Case,
  signature: ParsedSignature,
  comparison: Comparison,
  limits: Limits,
): Grade {
  if (!answer.ok) {
    const { call } = answer;
    // What one call gave back is not the output of the test, so it stands in the sentence.
    if (call !== undefined) {
      const message = `${describeCall(signature.name, test.input, call)}, ${answer.reason}: ${answer.shown}`;
      return { verdict: 'wrong-answer', output: null, message };
    }
    const message = `The function ${answer.reason}.`;
    return { verdict: 'wrong-answer', output: answer.shown, message };
  }
  // The sandbox promises the declared type; a second look costs little and trusts less.
  const problem = checkOutput(signature, test.input, answer.value, 'The returned value');
  if (problem) {
    const output = formatAny(answer.value);
    return { verdict: 'wrong-answer', output, message: `${problem.message}.` };
  }
  const output = formatValue(answer.value);
  if (exceeds(output, console, limits.outputLimitBytes)) return tooMuchOutput(limits);

  const compared = compare(comparison, test.input, test.expected, answer.value, signature);
  switch (compared.kind) {
    case 'same':
      return { verdict: 'accepted', output, message: null };
    case 'different':
      return { verdict: 'wrong-answer', output, message: compared.reason };
    case 'broken':
      return { verdict: 'judge-error', output, message: blameOnProblem(compared.reason) };
  }
}

/** Null for what is nested deeper than can be written down, as no value of a type is. */
function formatAny(value: Value): string | null {
  try {
    return formatValue(value);
  } catch {
    return null;
  }
}

/** Whether it is said of a test that it was not run, as nothing was left of the time of all. */
export function tellsNotRun({ message }: { message: string | null }): boolean {
  return message?.startsWith('Not run: ') ?? false;
}

function tellTime(notRun: NotRun | undefined, limits: Limits): string {
  switch (notRun) {
    case 'no-time-left':
      return `Not run: all tests together have ${sayMs(limits.totalTimeLimitMs)}, which those before it took.`;
    case 'no-end':
      return 'Not run: before its function is called, the program does not come to an end.';
    default:
      return timeLimitStopped(limits);
  }
}

export function timeLimitStopped({ timeLimitMs }: Limits): string {
  return `Stopped: the time limit is ${sayMs(timeLimitMs)}.`;
}

/** Says that the problem package is at fault, never the candidate. */
export function blameOnProblem(reason: string): string {
  return `This problem is faulty, not your code: ${reason}.`;
}

/** Below this share of it, what else the machine does may decide. */
const nearLimit = 1.15;

function overtime({ cpuTimeMs }: RunResult, limits: Limits): Grade | null {
  if (cpuTimeMs <= limits.timeLimitMs) return null;
  const isNear = cpuTimeMs < limits.timeLimitMs * nearLimit;
  const message = `Took ${sayMs(cpuTimeMs)} of CPU time; the limit is ${sayMs(limits.timeLimitMs)}.${isNear ? ' That is near it: another time it may be enough.' : ''}`;
  return { verdict: 'time-limit-exceeded', output: null, message };
}

export function tooMuchOutput(limits: Limits): Grade {
  const message = `Stopped: returned and printed more than ${sayBytes(limits.outputLimitBytes)} in one test.`;
  return { verdict: 'output-limit-exceeded', output: null, message };
}

function exceeds(output: string, console: string, limitBytes: number): boolean {
  // A UTF-16 unit is at most 3 bytes of UTF-8; most answers need no closer look.
  if ((output.length + console.length) * 3 <= limitBytes) return false;
  const encoder = new TextEncoder();
  return encoder.encode(output).length + encoder.encode(console).length > limitBytes;
}
