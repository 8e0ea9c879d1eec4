import { useMemo } from 'react';
import { markDifferences } from './difference.ts';
import type { NamedValue, ShownValue } from './shown-value.ts';
import { describeCut } from './shown-value.ts';
import styles from './Values.module.css';

/** Named values, one a row: the input of a test, and its result as the row `return`. */
export function ValueTable({ values }: { values: readonly NamedValue[] }) {
  return (
    <dl className={styles.box}>
      {values.map((value) => (
        <div key={value.name} className={styles.row}>
          <dt>{value.name}</dt>
          <dd>
            {value.text}
            <Cut value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

type ValueBoxProps = {
  value: ShownValue;
  /** The other side; what differs from it is marked. */
  unlike?: ShownValue | null;
};

/** One value in a box. */
export function ValueBox({ value, unlike = null }: ValueBoxProps) {
  const segments = useMemo(
    () => (unlike === null ? null : markDifferences(value.text, unlike.text)),
    [value.text, unlike],
  );
  return (
    <div className={styles.box}>
      {segments?.map(({ text, different }, index) =>
        // Segments never change places.
        different ? <mark key={String(index)}>{text}</mark> : text,
      ) ?? value.text}
      <Cut value={value} />
    </div>
  );
}

function Cut({ value }: { value: ShownValue }) {
  return value.truncated ? <span className={styles.cut}> … {describeCut(value)}</span> : null;
}
