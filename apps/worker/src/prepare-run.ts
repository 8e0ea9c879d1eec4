import {
  defaultLimits,
  type JudgeRequest,
  parseInput,
  type QueryRequest,
  signatureUpTo,
} from '@dryrun/judge';
import {
  type CodeJudgingData,
  type JudgingData,
  limitsFor,
  ProblemPackageError,
  type QueryJudgingData,
  queryLanguage,
} from '@dryrun/problem-kit';
import { runtimes } from '@dryrun/sandbox';
import type { RunRow } from './begin-run.ts';

export type PreparedRun =
  | { kind: 'ready'; request: JudgeRequest }
  /** The candidate's own input, for which nothing is expected yet. */
  | { kind: 'own-input'; request: JudgeRequest; data: CodeJudgingData }
  /** Of a problem that asks for a query. */
  | { kind: 'query'; request: QueryRequest }
  /** The package or the row does not hold together. Trying again would change nothing. */
  | { kind: 'cannot-be-judged'; reason: string };

/** Turns a stored run into what the judge takes: which tests, compared how, under which limits. */
export async function prepareRun(
  run: RunRow,
  judgingData: (slug: string) => Promise<JudgingData>,
): Promise<PreparedRun> {
  if (run.problem === null) return prepareCheck(run);
  try {
    return prepareOnProblem(run, await judgingData(run.problem));
  } catch (error) {
    if (!(error instanceof ProblemPackageError)) throw error;
    return { kind: 'cannot-be-judged', reason: `This problem is faulty: ${error.message}` };
  }
}

function prepareOnProblem(run: RunRow, data: JudgingData): PreparedRun {
  if (run.problem_version !== data.version) {
    const reason = 'The tests of this problem were changed after this was sent. Send it again.';
    return { kind: 'cannot-be-judged', reason };
  }
  if (data.kind === 'query') return prepareQuery(run, data);
  const { signature, comparison } = data;
  const limits = limitsFor(run.language, data.limits);
  const { language, code, environment } = run;
  const program = { language, code, signature, environment };
  const level = levelOf(run);
  switch (run.kind) {
    case 'submission':
      return {
        kind: 'ready',
        request: { program, limits, comparison, tests: data.hidden, level, ...cut(run) },
      };
    case 'samples':
      return {
        kind: 'ready',
        request: { program, limits, comparison, tests: data.samples, level },
      };
    case 'custom': {
      const open = level === undefined ? signature : signatureUpTo(signature, level);
      const read = parseInput(open, run.custom_input ?? '');
      if (!read.ok) return { kind: 'cannot-be-judged', reason: read.problem.message };
      const tests = [{ group: 'Own input', input: read.input, expected: null }];
      const own = { ...program, signature: open };
      const request = { program: own, limits, comparison: { kind: 'none' }, tests } as const;
      return { kind: 'own-input', request, data };
    }
    case 'check':
      return { kind: 'cannot-be-judged', reason: 'A check has no problem.' };
  }
}

function prepareQuery(run: RunRow, data: QueryJudgingData): PreparedRun {
  const { signature, limits, samples, hidden } = data;
  if (run.language !== queryLanguage || run.kind === 'custom') {
    return { kind: 'cannot-be-judged', reason: 'This problem asks for a query, on its own data.' };
  }
  const tests = run.kind === 'samples' ? samples : hidden;
  return { kind: 'query', request: { query: run.code, signature, limits, tests, ...cut(run) } };
}

/** Up to which level a run is judged: of those that were open when it was sent. */
export function levelOf({ level_tests }: Pick<RunRow, 'level_tests'>): number | undefined {
  return level_tests?.length;
}

/**
 * In practice nothing is scored: after three tests that took too long the rest is not run. In a sitting
 * each test may be a point.
 */
function cut({ assessment_id }: RunRow): Pick<JudgeRequest, 'mostTimeOuts'> {
  return assessment_id === null ? { mostTimeOuts: 3 } : {};
}

const smokeQuery: QueryRequest = {
  query: 'select count(*) from one',
  signature: {
    kind: 'query',
    tables: [{ name: 'one', key: ['id'], columns: [{ name: 'id', type: 'integer' }] }],
    columns: [{ name: 'count', type: 'bigint', meaning: 'how many' }],
    order: null,
  },
  tests: [{ group: 'Check', input: [[[1]]], expected: [[1]] }],
  limits: defaultLimits,
};

/** The lobby's tiny program, the language's own smoke program, takes the road of any submission. */
function prepareCheck(run: RunRow): PreparedRun {
  if (run.language === queryLanguage) return { kind: 'query', request: smokeQuery };
  const runtime = runtimes.find(({ id }) => id === run.language);
  if (!runtime) {
    return { kind: 'cannot-be-judged', reason: `This worker does not know ${run.language}.` };
  }
  const { code, signature, input, expected } = runtime.smoke;
  return {
    kind: 'ready',
    request: {
      program: { language: run.language, code, signature },
      limits: defaultLimits,
      comparison: { kind: 'exact' },
      tests: [{ group: 'Check', input, expected }],
    },
  };
}
