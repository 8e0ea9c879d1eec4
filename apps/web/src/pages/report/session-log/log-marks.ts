import type { SessionLog } from '@dryrun/contract';
import { shapeOf } from '../../../results/session-words.ts';
import type { MarkKind } from '../../../ui/facts/MarkShape.tsx';

/** What was logged, as marks of a time rule; none until it is known. */
export function logMarks(
  log: SessionLog | undefined,
): { id: string; kind: MarkKind; atMs: number; durationMs: number | null }[] {
  return (log?.moments ?? []).flatMap(({ kind, atMs, durationMs }, at) =>
    kind === 'problem' ? [] : [{ id: String(at), kind: shapeOf(kind), atMs, durationMs }],
  );
}
