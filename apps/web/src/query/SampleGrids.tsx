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
      {expected === null ? null : <ExpectedGrid grid={expected} of={of} name="Result" />}
    </div>
  );
}

type ExpectedGridProps = {
  grid: NonNullable<Grids['expected']>;
  of: string;
  /** Beside a statement it is the result; beside what a query gives it is what was expected. */
  name: 'Result' | 'Expected';
};

/** The result that is expected of a data set. */
export function ExpectedGrid({ grid, of, name }: ExpectedGridProps) {
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.label}>{name}</figcaption>
      <GridTable grid={grid} label={`${name} of ${of}`} />
    </figure>
  );
}
