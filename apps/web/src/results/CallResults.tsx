import type { ReactNode } from 'react';
import styles from './CallResults.module.css';

type CallResultsProps = {
  /** To copy and keep what was expected of all calls; null where nothing was. */
  expected: ReactNode;
  /** The same of what the program gave. */
  yours: ReactNode;
};

/** Under the calls of a class's test: its results as a whole, which in the table stand call by call. */
export function CallResults({ expected, yours }: CallResultsProps) {
  if (!expected && !yours) return null;
  return (
    <p className={styles.results}>
      {expected ? <span>Expected results {expected}</span> : null}
      {yours ? <span>Your results {yours}</span> : null}
    </p>
  );
}
