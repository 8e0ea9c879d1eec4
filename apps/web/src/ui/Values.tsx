import { type CSSProperties, useMemo } from 'react';
import { markDifferences } from './difference.ts';
import type { NamedValue, ShownValue } from './shown-value.ts';
import { describeCut } from './shown-value.ts';
import styles from './Values.module.css';

/** Named values, one a row: the input of a test, and its result as the row `return`. */
export function ValueTable({
  values,
  framed = true,
}: {
  values: readonly NamedValue[];
  /** Without a frame the values flow around what floats beside them. */
  framed?: boolean;
}) {
  const longestName = Math.max(0, ...values.map(({ name }) => name.length));
  return (
    <dl
      className={framed ? styles.box : styles.lines}
      style={{ '--longest-name': `${longestName + 1}ch` } as CSSProperties}
    >
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
export function ValueBox(props: ValueBoxProps) {
  return (
    <div className={styles.box}>
      <MarkedValue {...props} />
    </div>
  );
}

/** One value as text in a line. */
export function MarkedValue({ value, unlike = null }: ValueBoxProps) {
  return (
    <>
      <MarkedText text={value.text} unlike={unlike?.text ?? null} />
      <Cut value={value} />
    </>
  );
}

/** A text with what it does not share with the other one marked. */
export function MarkedText({ text, unlike }: { text: string; unlike: string | null }) {
  const segments = useMemo(
    () => (unlike === null ? null : markDifferences(text, unlike)),
    [text, unlike],
  );
  return (
    segments?.map(({ text: part, different }, index) =>
      different ? (
        // Segments never change places.
        <mark key={String(index)} className={styles.different}>
          {part}
        </mark>
      ) : (
        part
      ),
    ) ?? text
  );
}

function Cut({ value }: { value: ShownValue }) {
  return value.truncated ? <span className={styles.cut}> … {describeCut(value)}</span> : null;
}
