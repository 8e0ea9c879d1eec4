import type { ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './LinkList.module.css';

/** Rows that each lead somewhere, between hairlines. Stands in a `Panel`. */
export function LinkList({ children }: { children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>;
}

export function LinkRow({ to, children }: { to: string; children: ReactNode }) {
  return (
    <li>
      <Link className={styles.row} to={to}>
        {children}
      </Link>
    </li>
  );
}
