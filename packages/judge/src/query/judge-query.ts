import { blameOnProblem, timeLimitStopped, tooMuchOutput } from '../grade.ts';
import type { Limits } from '../limits.ts';
import { SignatureError } from '../parse-signature.ts';
import { casesOf, type JudgeEvent, type Test, type TestOutcome } from '../request.ts';
import { Summary } from '../summary.ts';
import { withoutMark } from '../without-mark.ts';
import { checkResult } from './check-rows.ts';
import { canonicalRows, compareRows } from './compare-rows.ts';
import { type Explained, explainRefusal, findsBeforeRunning } from './explain-refusal.ts';
import { checkQuerySignature } from './parse-query-signature.ts';
import type { QueryResult, QueryRunner } from './query-runner.ts';
import { type QuerySignature, rowsOf } from './query-signature.ts';

export type QueryRequest = {
  query: string;
  signature: QuerySignature;
  /** Input: the rows of each table. Expected: those of the result. */
  tests: readonly Test[];
  limits: Limits;
  /** As of programs. */
  onFailure?: 'go-on' | 'stop';
  mostTimeOuts?: number;
  /** Only what it gives back is asked for, which makes any result right. */
  expectNothing?: boolean;
  signal?: AbortSignal;
};

/**
 * Judges a query on data sets, told as `judge` tells it of a program. What Postgres refuses before it
 * runs anything, a name that it does not know or what is no SQL, is a compile-error.
 *
 * @throws what the runner throws: our machinery failed, and trying again may help.
 */
export async function* judgeQuery(
  given: QueryRequest,
  runner: QueryRunner,
): AsyncGenerator<JudgeEvent, void, void> {
  const request = { ...given, query: withoutMark(given.query) };
  const { query, signature, tests, limits, onFailure = 'go-on', signal } = request;
  const { mostTimeOuts = Infinity } = request;
  const summary = new Summary(tests.length);
  const faults = tests.map((test) => faultOf(signature, test, request));
  const sound = tests.filter((_, index) => faults[index] === null);
  const inputs = sound.flatMap((test) => casesOf(test).map(({ input }) => input));
  const results = runner.run(query, signature, inputs, limits, signal)[Symbol.asyncIterator]();
  try {
    let first = true;
    for (const [index, test] of tests.entries()) {
      if (onFailure === 'stop' && summary.failed) break;
      if (summary.timeOuts >= mostTimeOuts) break;
      const fault = faults[index] ?? null;
      if (fault !== null) {
        yield summary.add(faultyOutcome(index, fault));
        continue;
      }
      const next = await results.next();
      if (next.done) throw new Error('the query runner ended before the last data set');
      const result = next.value;
      if (first && result.kind === 'refused' && findsBeforeRunning(result.refusal)) {
        const explained = explainRefusal(result.refusal, query);
        const { line, column } = explained;
        const message = withPlace(explained);
        yield { ...summary.close(), verdict: 'compile-error', message, line, column };
        return;
      }
      if (first) yield { kind: 'compiled', compileTimeMs: 0 };
      first = false;
      yield summary.add(outcomeOf(index, result, test, request));
    }
    yield summary.close();
  } finally {
    await results.return?.(undefined);
  }
}

function faultOf(
  signature: QuerySignature,
  test: Test,
  { expectNothing }: QueryRequest,
): string | null {
  try {
    checkQuerySignature(signature);
  } catch (error) {
    if (error instanceof SignatureError) return blameOnProblem(error.message);
    throw error;
  }
  const [only, ...more] = casesOf(test);
  if (only === undefined || more.length > 0)
    return blameOnProblem('a query is asked on one data set a test');
  const { input, expected } = only;
  // Looked at closely when a package is verified; here only what would stand in the way.
  if (input.length !== signature.tables.length) return blameOnProblem('a data set lacks a table');
  const mistyped = expectNothing ? null : checkResult(signature, expected);
  return mistyped === null ? null : blameOnProblem(mistyped);
}

function outcomeOf(
  index: number,
  result: QueryResult,
  test: Test,
  { query, signature, limits, expectNothing }: QueryRequest,
): TestOutcome {
  const { cpuTimeMs, wallTimeMs, memoryBytes } = result;
  const cost = { cpuTimeMs, wallTimeMs, memoryBytes, console: '', consoleCharacters: 0 };
  const say = (verdict: TestOutcome['verdict'], message: string | null, output: string | null) =>
    ({ kind: 'test', index, verdict, ...cost, output, message }) as const;
  switch (result.kind) {
    case 'rows': {
      const output = formatResult(result);
      if (cpuTimeMs > limits.timeLimitMs)
        return say('time-limit-exceeded', timeLimitStopped(limits), output);
      const reason = expectNothing
        ? null
        : compareRows(signature, rowsOf(casesOf(test)[0]?.expected ?? []), result);
      return say(reason === null ? 'accepted' : 'wrong-answer', reason, output);
    }
    case 'refused':
      return say('runtime-error', withPlace(explainRefusal(result.refusal, query)), null);
    case 'time-limit':
      return say('time-limit-exceeded', timeLimitStopped(limits), null);
    case 'memory-limit':
      return say('memory-limit-exceeded', result.message, null);
    case 'output-limit':
      return say('output-limit-exceeded', result.message || tooMuchOutput(limits).message, null);
  }
}

function withPlace({ message, line, column }: Explained): string {
  if (line === null) return message;
  // As compilers of other languages say it: pages make a link of it.
  const [first = '', ...rest] = message.split('\n');
  return [`${first} (solution.sql:${line}:${column})`, ...rest].join('\n');
}

/** A result as it is kept: JSON of the names and types of its columns, and its rows. */
export function formatResult(result: Extract<QueryResult, { kind: 'rows' }>): string {
  const { columns } = result;
  return JSON.stringify({
    columns: columns.map(({ name, type }) => [name, type]),
    rows: canonicalRows(result),
  });
}

function faultyOutcome(index: number, message: string): TestOutcome {
  const cost = { cpuTimeMs: 0, wallTimeMs: 0, memoryBytes: 0, console: '', consoleCharacters: 0 };
  return { kind: 'test', index, verdict: 'judge-error', ...cost, output: null, message };
}
