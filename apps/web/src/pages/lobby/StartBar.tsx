import type { ReactNode } from 'react';
import styles from './StartBar.module.css';

type StartBarProps = {
  /** "The clock starts when you press Start." */
  fact: string;
  /** What follows from it. */
  consequence: ReactNode;
  isProblem?: boolean;
  /** Only where what is chosen stands below what it is chosen from. */
  narrow?: boolean;
  children: ReactNode;
};

/** Sticks to the bottom: the one sentence to read before pressing what goes on. */
export function StartBar({
  fact,
  consequence,
  isProblem = false,
  narrow = false,
  children,
}: StartBarProps) {
  return (
    <section className={styles.bar} data-narrow={narrow} aria-label="Start">
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
