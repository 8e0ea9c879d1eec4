import type { AssessmentDrafts, Cell, JudgedDraft, Replay } from '@dryrun/contract';

/** How a problem stood at a moment. */
export type Standing = {
  /** What that is known by: the draft, or the last submission. */
  by: string;
  passed: number;
  total: number;
  /** Each test, where it is known. */
  cells: Cell[] | null;
};

const cellOf: Record<string, Cell> = {
  p: 'accepted',
  w: 'wrong-answer',
  r: 'runtime-error',
  t: 'time-limit-exceeded',
  m: 'memory-limit-exceeded',
  o: 'output-limit-exceeded',
  j: 'judge-error',
};

/** By the draft that was judged last before it, else by the submission; null where neither is known. */
export function standingAt(
  replay: Pick<Replay, 'runs'>,
  judged: AssessmentDrafts | undefined,
  problem: string,
  atMs: number,
): Standing | null {
  const drafts = judged?.problems.find(({ slug }) => slug === problem);
  const draft = drafts?.drafts.findLast(({ atSeconds }) => atSeconds * 1000 <= atMs);
  if (drafts && draft) return byDraft(draft, drafts.tests, drafts.drafts);
  const run = replay.runs.findLast(
    (one) => one.kind === 'submission' && one.problem === problem && one.atMs <= atMs,
  );
  if (!run || run.passed === null || run.total === null) return null;
  const by = run.number === null ? 'Submitted' : `Submission ${run.number}`;
  return { by, passed: run.passed, total: run.total, cells: null };
}

function byDraft(draft: JudgedDraft, total: number, all: readonly JudgedDraft[]): Standing {
  if (draft.outcomes === null) {
    const last = all.findLast((one) => one.atSeconds <= draft.atSeconds && one.passed !== null);
    const by = last ? 'Does not compile. Before it did:' : 'Does not compile.';
    return { by, passed: last?.passed ?? 0, total, cells: null };
  }
  const cells = [...draft.outcomes].map((letter) => cellOf[letter] ?? 'not-run');
  const failed = total - (draft.passed ?? 0);
  const by =
    failed === 0 ? 'All tests pass.' : `${failed} ${failed === 1 ? 'test' : 'tests'} missing.`;
  return { by, passed: draft.passed ?? 0, total, cells };
}
