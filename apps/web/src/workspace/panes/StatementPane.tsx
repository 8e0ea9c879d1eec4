import type { Problem } from '@dryrun/contract';
import type { ReactNode } from 'react';
import { Statement } from '../../ui/Statement.tsx';
import styles from './StatementPane.module.css';
import { scrollRegion } from './scroll-region.ts';

type StatementPaneProps = {
  problem: Problem;
  language: string;
  /** Stands below the statement. */
  children?: ReactNode;
};

/** Scrolls by itself, so the keyboard has to reach it. */
export function StatementPane({ problem, language, children }: StatementPaneProps) {
  return (
    <section
      key={problem.slug}
      className={styles.pane}
      aria-label="Statement"
      data-pane="statement"
      {...scrollRegion}
    >
      <Statement problem={problem} language={language} />
      {children}
    </section>
  );
}
