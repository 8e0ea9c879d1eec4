import { type ReactNode, useId } from 'react';
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
  const labelId = useId();
  return (
    <div className={styles.pane} role="group" aria-labelledby={labelId}>
      <div className={styles.label}>
        <span id={labelId}>{label}</span>
        {action}
      </div>
      {children}
    </div>
  );
}
