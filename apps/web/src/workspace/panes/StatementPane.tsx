import type { Level, Problem } from '@dryrun/contract';
import type { ReactNode } from 'react';
import { Statement } from '../../ui/problem/Statement.tsx';
import styles from './StatementPane.module.css';
import { scrollRegion } from './scroll-region.ts';

type StatementPaneProps = {
  problem: Problem;
  language: string;
  /** Where the tables of a query are: folded in it, or in a pane beside it. */
  tables?: 'folded' | 'beside' | undefined;
  /** Below the new methods of a level. */
  besideMethods?: ((level: Level) => ReactNode) | undefined;
  /** At the end of the title's line. */
  controls?: ReactNode;
  /** Stands below the statement. */
  children?: ReactNode;
};

/** Scrolls by itself, so the keyboard has to reach it. */
export function StatementPane(props: StatementPaneProps) {
  const { problem, language, tables = 'folded', besideMethods, controls, children } = props;
  return (
    <section
      key={problem.slug}
      className={styles.pane}
      data-pane="statement"
      {...scrollRegion('Statement')}
    >
      {controls ? <div className={styles.controls}>{controls}</div> : null}
      <Statement {...{ problem, language, tables, besideMethods }} />
      {children}
    </section>
  );
}
