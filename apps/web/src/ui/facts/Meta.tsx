import type { ReactNode } from 'react';
import styles from './Meta.module.css';

/** A line of facts in secondary text, 16 px apart, that wraps between facts. */
export function Meta({ facts }: { facts: ReactNode[] }) {
  return (
    <ul className={styles.meta}>
      {facts.map((fact, index) => (
        // The facts of one line never change places.
        <li key={String(index)}>{fact}</li>
      ))}
    </ul>
  );
}
