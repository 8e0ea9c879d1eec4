import type { ReactNode } from 'react';
import { useConsoleSide } from './console-side.ts';
import styles from './Split.module.css';

type SplitProps = {
  results: ReactNode;
  /** Null where the results have it among them. */
  console: ReactNode;
  /** As high as the dock, with parts that scroll by themselves. */
  fills?: boolean;
};

/** Results, and the console below or beside them, as was chosen last. */
export function Split({ results, console, fills = false }: SplitProps) {
  const [side] = useConsoleSide();
  return (
    <div className={styles.split} data-fills={fills}>
      <div className={styles.parts} data-console={side}>
        {results}
        {console === null ? null : <div>{console}</div>}
      </div>
    </div>
  );
}
