import type { Grids } from '@dryrun/contract';
import { GridTable } from './GridTable.tsx';
import styles from './ResultGrids.module.css';

/** A data set with the result that is expected of it. */
export function SampleGrids({ grids, of }: { grids: Grids; of: string }) {
  const { tables, expected } = grids;
  return (
    <div className={styles.stack}>
      {tables.map((table) => (
        <figure key={table.name} className={styles.figure}>
          <figcaption className={styles.name}>{table.name}</figcaption>
          <GridTable grid={table} label={`Table ${table.name} of ${of}`} />
        </figure>
      ))}
      {expected === null ? null : (
        <figure className={styles.figure}>
          <figcaption className={styles.label}>Result</figcaption>
          <GridTable grid={expected} label={`Result of ${of}`} />
        </figure>
      )}
    </div>
  );
}
