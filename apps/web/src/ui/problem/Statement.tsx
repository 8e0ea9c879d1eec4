import type { Level, Problem } from '@dryrun/contract';
import { lazy, type ReactNode, Suspense } from 'react';
import { Skeleton } from '../page/Skeleton.tsx';
import styles from './Statement.module.css';

const StatementText = lazy(() => import('./StatementText.tsx'));

type StatementProps = {
  problem: Problem;
  /** Whose time limit is shown. */
  language: string;
  /** Where the tables of a query are: folded in here, or in a pane beside it. */
  tables?: 'folded' | 'beside';
  /** Below the new methods of a level. */
  besideMethods?: ((level: Level) => ReactNode) | undefined;
};

/** A problem as it is read: title, limits, story, constraints, samples. */
export function Statement({ tables = 'folded', ...props }: StatementProps) {
  return (
    <article className={styles.statement}>
      <Suspense fallback={<StatementSkeleton />}>
        <StatementText tables={tables} {...props} />
      </Suspense>
    </article>
  );
}

/** The shape of a statement, for the time before it is there. Stands in `Statement`'s place. */
export function StatementSkeleton() {
  return (
    <>
      <Skeleton width={180} height={20} />
      <div style={{ margin: '12px 0 24px' }}>
        <Skeleton width={260} />
      </div>
      {['96%', '100%', '92%', '98%', '54%'].map((width) => (
        <div key={width} style={{ marginBottom: 12 }}>
          <Skeleton width={width} />
        </div>
      ))}
      <div style={{ margin: '28px 0 16px' }}>
        <Skeleton width={120} />
      </div>
      <Skeleton height={84} />
    </>
  );
}
