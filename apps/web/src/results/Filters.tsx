import type { ReactNode } from 'react';
import styles from './Filters.module.css';

/** The filters of a list, at the head of its panel. */
export function Filters({ children }: { children: ReactNode }) {
  return <search className={styles.filters}>{children}</search>;
}
