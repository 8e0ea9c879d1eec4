import type { Calls } from '@dryrun/contract';
import { useMemo } from 'react';
import { nameDifference } from '../ui/problem/name-difference.ts';
import type { ShownValue } from '../ui/problem/shown-value.ts';
import styles from './DifferenceNote.module.css';

type DifferenceNoteProps = {
  expected: ShownValue | null;
  yours: ShownValue | null;
  /** Of a class's test, whose results stand call by call: then it is about the one at fault. */
  calls?: Calls | null;
};

/** Names a difference that a mark cannot show; nothing where it can, or where a value is cut. */
export function DifferenceNote({ expected, yours, calls = null }: DifferenceNoteProps) {
  const sentence = useMemo(() => {
    if (calls) return nameInCalls(calls);
    return expected && yours && !expected.truncated && !yours.truncated
      ? nameDifference(yours.text, expected.text)
      : null;
  }, [calls, expected, yours]);
  return sentence === null ? null : <p className={styles.note}>{sentence}</p>;
}

/** "Call 3: yours has a space (U+0020) too many: character 5, at the end." */
export function nameInCalls({ items, failing }: Calls): string | null {
  const { expected = null, output = null } = items.find(({ number }) => number === failing) ?? {};
  if (expected === null || output === null || [expected, output].some(isCut)) return null;
  const sentence = nameDifference(output, expected);
  return sentence && `Call ${failing}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

const isCut = (result: string) => result.endsWith('…');
