import type { Calls, Tolerance } from '@dryrun/contract';
import { useMemo } from 'react';
import { nameDifference } from '../ui/problem/name-difference.ts';
import type { ShownValue } from '../ui/problem/shown-value.ts';
import styles from './DifferenceNote.module.css';

type DifferenceNoteProps = {
  expected: ShownValue | null;
  yours: ShownValue | null;
  /** Of a class's test, whose results stand call by call: then it is about the one at fault. */
  calls?: Calls | null;
  tolerance?: Tolerance | null | undefined;
};

/** Names a difference that a mark cannot show; nothing where it can, or where a value is cut. */
export function DifferenceNote(props: DifferenceNoteProps) {
  const { expected, yours, calls = null, tolerance = null } = props;
  const sentence = useMemo(() => {
    if (calls) return nameInCalls(calls, tolerance);
    return expected && yours && !expected.truncated && !yours.truncated
      ? nameDifference(yours.text, expected.text, tolerance)
      : null;
  }, [calls, expected, yours, tolerance]);
  return sentence === null ? null : <p className={styles.note}>{sentence}</p>;
}

/** "Call 3: yours has a space (U+0020) too many: character 5, at the end." */
export function nameInCalls({ items, failing }: Calls, tolerance: Tolerance | null): string | null {
  const { expected = null, output = null } = items.find(({ number }) => number === failing) ?? {};
  if (expected === null || output === null || [expected, output].some(isCut)) return null;
  const sentence = nameDifference(output, expected, tolerance);
  return sentence && `Call ${failing}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

const isCut = (result: string) => result.endsWith('…');
