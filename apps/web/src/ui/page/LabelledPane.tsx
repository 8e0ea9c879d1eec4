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
    <figure className={styles.pane} aria-label={label}>
      <figcaption className={styles.label}>
        {label}
        {action}
      </figcaption>
      {children}
    </figure>
  );
}
