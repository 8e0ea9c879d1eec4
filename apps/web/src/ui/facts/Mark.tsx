import { Legend } from './Legend.tsx';
import styles from './Mark.module.css';

/** Yours is a dot, a second answer of yours a ring, somebody else's a square. */
export type MarkKind = 'mine' | 'mine-again' | 'author';

/** For the eye: what it says stands in words beside it, or in the name of the whole picture. */
export function Mark({ kind }: { kind: MarkKind }) {
  return <i className={styles.mark} data-kind={kind} aria-hidden="true" />;
}

/** Which mark stands for whose answer. */
export function MarkLegend({ marks }: { marks: readonly (readonly [MarkKind, string])[] }) {
  return <Legend marks={marks.map(([kind, words]) => [<Mark key={kind} kind={kind} />, words])} />;
}

type MarkedScaleProps = {
  /** "yours 4, the author’s 2" */
  label: string;
  /** How many steps there are. */
  steps: number;
  /** From 1 on; null where there is none. */
  mine: number | null;
  author: number | null;
};

/** A scale that was answered, with both answers on it. */
export function MarkedScale({ label, steps, mine, author }: MarkedScaleProps) {
  return (
    <div className={styles.scale} role="img" aria-label={label}>
      {Array.from({ length: steps }, (_, at) => at + 1).map((step) => (
        <span key={step}>
          {mine === step ? <Mark kind="mine" /> : null}
          {author === step ? <Mark kind="author" /> : null}
          {mine === step || author === step ? null : <i className={styles.none} />}
        </span>
      ))}
    </div>
  );
}
