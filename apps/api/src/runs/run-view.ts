import type { Run } from '@dryrun/contract';
import type { Standing } from './ahead.ts';
import type { RunRow } from './insert-run.ts';

/** The columns of a run that its public face needs. Code and custom input stay behind. */
export const runColumns = [
  'id',
  'kind',
  'problem',
  'assessment_id',
  'language',
  'number',
  'state',
  'queue_away',
  'verdict',
  'passed',
  'total',
  'level_tests',
  'message',
  'compile_time_ms',
  'created_at',
  'finished_at',
] as const satisfies readonly (keyof RunRow)[];

export type RunColumns = Pick<RunRow, (typeof runColumns)[number]>;

/** A run without its tests. */
export function runView(row: RunColumns, { ahead, starting }: Standing): Omit<Run, 'tests'> {
  return {
    id: row.id,
    kind: row.kind,
    problem: row.problem,
    assessment: row.assessment_id,
    language: row.language,
    number: row.number,
    state: row.state,
    waits: row.state === 'queued' && row.queue_away,
    starting: row.state === 'queued' && starting,
    ahead: row.state === 'queued' ? ahead : 0,
    verdict: row.verdict,
    passed: row.passed,
    total: row.total,
    levelTests: row.kind === 'submission' ? row.level_tests : null,
    message: row.message,
    compileTimeMs: row.compile_time_ms,
    createdAtMs: row.created_at.getTime(),
    finishedAtMs: row.finished_at?.getTime() ?? null,
  };
}
