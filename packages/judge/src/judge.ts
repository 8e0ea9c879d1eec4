import { faultFinder } from './find-fault.ts';
import { blameOnProblem, type Grade, grade } from './grade.ts';
import { gradeTest } from './grade-test.ts';
import { requestUpTo } from './levels.ts';
import { type ParsedSignature, parseSignature, SignatureError } from './parse-signature.ts';
import {
  type Case,
  casesOf,
  type JudgeEvent,
  type JudgeRequest,
  type Test,
  type TestOutcome,
} from './request.ts';
import type { Program, RunResult, Sandbox, SandboxEvent, Sweep } from './sandbox.ts';
import { Summary } from './summary.ts';

/**
 * Judges a program on tests as a story: compiled, one outcome at a time in order, the verdict.
 * The worker saves and streams the events as they come. The verdict of the whole is the first
 * failing test's, or accepted.
 *
 * A test that contradicts the signature, or a checker that fails, is a judge-error: the problem
 * package is wrong, not the candidate.
 *
 * Outcomes bear the number of their test among those that are judged: of a problem whose tests stand
 * in the order of their levels, the same whatever the level.
 *
 * @throws what the sandbox throws: our machinery failed, and trying again may help.
 */
export async function* judge(
  whole: JudgeRequest,
  sandbox: Sandbox,
): AsyncGenerator<JudgeEvent, void, void> {
  const request = requestUpTo(whole);
  const { program, tests, comparison, limits, onFailure = 'go-on' } = request;
  const { mostTimeOuts = Infinity } = request;
  const signature = readSignature(program);
  const faultOf =
    typeof signature === 'string' ? () => signature : faultFinder(signature, comparison);
  const faults = tests.map(faultOf);
  const sound = tests.filter((_, index) => faults[index] === null);
  const summary = new Summary(tests.length);

  const known = new WeakMap<RunResult, Grade>();
  const gradeCase = (result: RunResult, one: Case): Grade => {
    if (typeof signature === 'string') throw new Error('nothing is run for what has no signature');
    const graded = known.get(result) ?? grade(result, one, signature, comparison, limits);
    known.set(result, graded);
    return graded;
  };
  const events = results(sandbox, request, sound, gradeCase);
  try {
    if (sound.length > 0) {
      const first = await events.next();
      if (first.done) throw new Error('the sandbox ended before it compiled');
      if (first.value.kind === 'compile-error') {
        const { message, line, column } = first.value;
        yield { ...summary.close(), verdict: 'compile-error', message, line, column };
        return;
      }
      if (first.value.kind !== 'compiled') throw new Error('the sandbox ran before it compiled');
      yield first.value;
    }
    for (const [index, test] of tests.entries()) {
      if (onFailure === 'stop' && summary.failed) break;
      if (summary.timeOuts >= mostTimeOuts) break;
      const fault = faults[index] ?? null;
      if (fault !== null || typeof signature === 'string') {
        yield summary.add(faultyOutcome(index, fault ?? ''));
        continue;
      }
      const graded = await gradeTest(() => nextResult(events), test, gradeCase, limits);
      yield summary.add({ kind: 'test', index, ...graded });
    }
    yield summary.close();
  } finally {
    await events.return(undefined);
  }
}

async function* results(
  sandbox: Sandbox,
  { program, limits, signal }: JudgeRequest,
  tests: readonly Test[],
  gradeCase: (result: RunResult, one: Case) => Grade,
): AsyncGenerator<SandboxEvent, void, void> {
  const cases: Case[] = [];
  const sweeps: Sweep[] = [];
  const endsWith = (index: number, result: RunResult) =>
    gradeCase(result, cases[index] as Case).verdict !== 'accepted';
  for (const test of tests) {
    const from = cases.length;
    cases.push(...casesOf(test));
    if ('sweep' in test) sweeps.push({ from, to: cases.length, endsWith });
  }
  const inputs = cases.map(({ input }) => input);
  yield* sandbox.execute(program, inputs, limits, signal, sweeps);
}

async function nextResult(events: AsyncGenerator<SandboxEvent, void, void>): Promise<RunResult> {
  const next = await events.next();
  if (next.done || next.value.kind !== 'result')
    throw new Error('the sandbox ended before the last test');
  return next.value.result;
}

function readSignature(program: Program): ParsedSignature | string {
  try {
    return parseSignature(program.signature);
  } catch (error) {
    if (error instanceof SignatureError) return blameOnProblem(error.message);
    throw error;
  }
}

function faultyOutcome(index: number, message: string): TestOutcome {
  const printed = { console: '', consoleCharacters: 0 };
  const cost = { cpuTimeMs: 0, wallTimeMs: 0, memoryBytes: 0, ...printed };
  return { kind: 'test', index, verdict: 'judge-error', ...cost, output: null, message };
}
