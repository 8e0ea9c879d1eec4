import type { Replay, ReplayRun } from '@dryrun/contract';

/** The submission of a problem that stood at a moment, if it is judged. */
export function submissionAt(
  { runs }: Pick<Replay, 'runs'>,
  problem: string,
  atMs: number,
): (ReplayRun & { passed: number; total: number }) | null {
  const last = runs.findLast(
    (run) => run.kind === 'submission' && run.problem === problem && run.atMs <= atMs,
  );
  if (!last || last.passed === null || last.total === null) return null;
  return { ...last, passed: last.passed, total: last.total };
}
