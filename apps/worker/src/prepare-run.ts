import { defaultLimits, type JudgeRequest, parseInput, type Signature } from '@dryrun/judge';
import type { JudgingData } from '@dryrun/problem-kit';
import type { RunRow } from './load-run.ts';

export type PreparedRun =
  | { kind: 'ready'; request: JudgeRequest }
  /** The package or the row does not hold together. Trying again would change nothing. */
  | { kind: 'cannot-be-judged'; reason: string };

/** Turns a stored run into what the judge takes: which tests, compared how, under which limits. */
export async function prepareRun(
  run: RunRow,
  judgingData: (slug: string) => Promise<JudgingData>,
): Promise<PreparedRun> {
  if (run.problem === null) return { kind: 'ready', request: checkRequest(run) };
  const data = await judgingData(run.problem);
  if (run.problem_version !== data.version) {
    const reason = 'The tests of this problem were changed after this was sent. Send it again.';
    return { kind: 'cannot-be-judged', reason };
  }
  const { signature, limits, comparison } = data;
  const program = { language: run.language, code: run.code, signature };
  switch (run.kind) {
    case 'submission':
      return { kind: 'ready', request: { program, limits, comparison, tests: data.hidden } };
    case 'samples':
      return { kind: 'ready', request: { program, limits, comparison, tests: data.samples } };
    case 'custom': {
      const input = parseInput(signature, run.custom_input ?? '');
      if (!input.ok) return { kind: 'cannot-be-judged', reason: input.error.message };
      const tests = [{ group: 'Own input', input: input.values, expected: null }];
      return { kind: 'ready', request: { program, limits, comparison: { kind: 'none' }, tests } };
    }
    case 'check':
      return { kind: 'cannot-be-judged', reason: 'A check has no problem.' };
  }
}

const checkSignature: Signature = {
  kind: 'function',
  name: 'add',
  parameters: [
    { name: 'a', type: 'integer' },
    { name: 'b', type: 'integer' },
  ],
  returns: 'integer',
};

/** The lobby's tiny program takes the same road as any submission. The API wrote its code. */
function checkRequest(run: RunRow): JudgeRequest {
  return {
    program: { language: run.language, code: run.code, signature: checkSignature },
    limits: defaultLimits,
    comparison: { kind: 'exact' },
    tests: [{ group: 'Check', input: [19, 23], expected: 42 }],
  };
}
