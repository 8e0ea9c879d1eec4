import type { ReactNode } from 'react';
import { useConsoleSide } from './console-side.ts';
import styles from './Split.module.css';

/** Results, and the console below or beside them, as was chosen last. */
export function Split({ results, console }: { results: ReactNode; console: ReactNode }) {
  const [side] = useConsoleSide();
  return (
    <div className={styles.split}>
      <div className={styles.parts} data-console={side}>
        {results}
        <div>{console}</div>
      </div>
    </div>
  );
}
