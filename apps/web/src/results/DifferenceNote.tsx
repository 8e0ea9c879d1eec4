import { useMemo } from 'react';
import { nameDifference } from '../ui/name-difference.ts';
import type { ShownValue } from '../ui/shown-value.ts';
import styles from './DifferenceNote.module.css';

type DifferenceNoteProps = { expected: ShownValue | null; yours: ShownValue | null };

/** Names a difference that a mark cannot show; nothing where it can, or where a value is cut. */
export function DifferenceNote({ expected, yours }: DifferenceNoteProps) {
  const sentence = useMemo(
    () =>
      expected && yours && !expected.truncated && !yours.truncated
        ? nameDifference(yours.text, expected.text)
        : null,
    [expected, yours],
  );
  return sentence === null ? null : <p className={styles.note}>{sentence}</p>;
}
