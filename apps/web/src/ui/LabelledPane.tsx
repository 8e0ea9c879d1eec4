import type { ReactNode } from 'react';
import styles from './LabelledPane.module.css';

/** A small label over a pane, with an action at the end of its line: Input, Expected, Yours. */
export function LabelledPane({
  label,
  action,
  children,
}: {
  label: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={styles.pane}>
      <div className={styles.label}>
        <h4>{label}</h4>
        {action}
      </div>
      {children}
    </div>
  );
}
