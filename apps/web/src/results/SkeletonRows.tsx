import { Skeleton } from '../ui/page/Skeleton.tsx';
import styles from './SkeletonRows.module.css';

type SkeletonRowsProps = {
  rows: number;
  rowHeight: 32 | 40 | 44;
  /** For screen readers. */
  label: string;
  /** Leaves the room of a table's head. */
  head?: boolean;
};

/** A table that is not there yet, at the height that it will have. */
export function SkeletonRows({ rows, rowHeight, label, head = true }: SkeletonRowsProps) {
  return (
    <div role="status" aria-label={label} className={styles.rows}>
      {head ? <div className={styles.head} /> : null}
      {Array.from({ length: rows }, (_, index) => (
        <div key={String(index)} className={styles.row} style={{ height: rowHeight }}>
          <Skeleton width={`${20 + ((index * 7) % 12)}%`} />
          <Skeleton width="12%" />
          <Skeleton width="24%" />
        </div>
      ))}
    </div>
  );
}
