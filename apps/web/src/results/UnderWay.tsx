import type { ReactNode } from 'react';
import { TestCell } from '../ui/cells/TestCell.tsx';
import styles from './UnderWay.module.css';

/** Says that something of a problem is being judged, or waits for it. */
export function UnderWay({ running, children }: { running: boolean; children?: ReactNode }) {
  return (
    <span className={styles.mark}>
      <TestCell cell={running ? 'running' : 'queued'} size={16} decorative />
      {running ? 'Running' : 'Queued'}
      {children}
    </span>
  );
}
