import type { Problem } from '@dryrun/contract';
import { Statement } from '../../ui/Statement.tsx';
import styles from './StatementPane.module.css';
import { scrollRegion } from './scroll-region.ts';

/** Scrolls by itself, so the keyboard has to reach it. */
export function StatementPane({ problem, language }: { problem: Problem; language: string }) {
  return (
    <section
      key={problem.slug}
      className={styles.pane}
      aria-label="Statement"
      data-pane="statement"
      {...scrollRegion}
    >
      <Statement problem={problem} language={language} />
    </section>
  );
}
