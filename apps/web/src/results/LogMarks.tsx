import { type MarkKind, MarkShape } from '../ui/facts/MarkShape.tsx';
import styles from './LogMarks.module.css';

type LogMark = { id: string; kind: MarkKind; atMs: number; durationMs: number | null };

type LogMarksProps = {
  /** Those of the session log are drawn, whatever else is among them. */
  marks: readonly LogMark[];
  /** Where the rule ends. */
  endMs: number;
};

const logged: ReadonlySet<MarkKind> = new Set([
  'away',
  'paste',
  'idle',
  'connection',
  'second-tab',
]);
/** Drawn to scale. */
const lasting: ReadonlySet<MarkKind> = new Set(['away', 'idle']);

/** What was logged, on a time rule: fills a positioned box. */
export function LogMarks({ marks, endMs }: LogMarksProps) {
  const share = (ms: number) => `${(ms / endMs) * 100}%`;
  return marks
    .filter(({ kind, atMs }) => logged.has(kind) && atMs <= endMs)
    .map(({ id, kind, atMs, durationMs }) => (
      <span
        key={id}
        className={styles.logged}
        data-kind={kind}
        style={{
          left: share(atMs),
          ...(lasting.has(kind) ? { width: share(Math.min(durationMs ?? 0, endMs - atMs)) } : {}),
        }}
      >
        <MarkShape kind={kind} stretched={lasting.has(kind)} />
      </span>
    ));
}
