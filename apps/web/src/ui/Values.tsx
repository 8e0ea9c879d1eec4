import { markDifference } from './difference.ts';
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
  /** The other side; the part that differs from it is marked. */
  unlike?: ShownValue | null;
};

/** One value in a box. */
export function ValueBox({ value, unlike = null }: ValueBoxProps) {
  const parts = unlike === null ? null : markDifference(value.text, unlike.text);
  return (
    <div className={styles.box}>
      {parts === null ? (
        value.text
      ) : (
        <>
          {parts.before}
          {parts.different ? <mark>{parts.different}</mark> : null}
          {parts.after}
        </>
      )}
      <Cut value={value} />
    </div>
  );
}

function Cut({ value }: { value: ShownValue }) {
  return value.truncated ? <span className={styles.cut}> … {describeCut(value)}</span> : null;
}
