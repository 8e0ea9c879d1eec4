import type { ReactNode } from 'react';
import { AppBar } from './AppBar.tsx';
import styles from './Frame.module.css';
import { SkipLink } from './SkipLink.tsx';

/** What every page but the workspace stands in. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <div className={styles.frame}>
      <SkipLink />
      <AppBar />
      {children}
    </div>
  );
}
