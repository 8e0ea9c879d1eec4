import type { ReactNode } from 'react';
import styles from './SettingRow.module.css';

type SettingRowProps = { name: string; hint?: ReactNode; top?: boolean; children: ReactNode };

/** One setting: what it is at the left, what it may be at the right. */
export function SettingRow({ name, hint, top = false, children }: SettingRowProps) {
  return (
    <div className={styles.row} data-top={top}>
      <div>
        <div className={styles.name}>{name}</div>
        {hint ? <div className={styles.hint}>{hint}</div> : null}
      </div>
      <div className={styles.controls}>{children}</div>
    </div>
  );
}

export function SettingNote({ children }: { children: ReactNode }) {
  return <span className={styles.hint}>{children}</span>;
}
