import type { ReactNode } from 'react';
import styles from './SmallBar.module.css';

type SmallBarProps = {
  /** The problem, or the choice of one. */
  place: ReactNode;
  /** Draft state and clock. */
  children: ReactNode;
};

/** The bar of a window with room for one pane: 44 px, 30 where it is very low. */
export function SmallBar({ place, children }: SmallBarProps) {
  return (
    <div className={styles.bar}>
      <div className={styles.place}>{place}</div>
      <div className={styles.end}>{children}</div>
    </div>
  );
}
