import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** Nothing to show: one sentence and one way forward, in the frame of what will be there. */
export function EmptyState({ picture, children }: { picture?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.empty}>
      {picture}
      <p>{children}</p>
    </div>
  );
}
