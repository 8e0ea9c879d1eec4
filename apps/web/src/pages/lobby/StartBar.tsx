import type { ReactNode } from 'react';
import styles from './StartBar.module.css';

type StartBarProps = {
  /** "The clock starts when you press Start." */
  fact: string;
  /** What follows from it. */
  consequence: ReactNode;
  isProblem?: boolean;
  children: ReactNode;
};

/** Sticks to the bottom: the one sentence to read before pressing Start. */
export function StartBar({ fact, consequence, isProblem = false, children }: StartBarProps) {
  return (
    <section className={styles.bar} aria-label="Start">
      <div className={styles.inside}>
        <span className={styles.text} role={isProblem ? 'alert' : undefined}>
          <b data-problem={isProblem}>{fact}</b>{' '}
          <span className={styles.consequence}>{consequence}</span>
        </span>
        {children}
      </div>
    </section>
  );
}
