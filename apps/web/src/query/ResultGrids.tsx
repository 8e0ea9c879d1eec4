import type { Grids } from '@dryrun/contract';
import { compareGrids } from './compare-grids.ts';
import { GridTable } from './GridTable.tsx';
import styles from './ResultGrids.module.css';

type ResultGridsProps = {
  grids: Grids;
  /** Names the test, in a sentence: `sample 1`. */
  of: string;
  /** Nothing is marked in a result that is right: fractions may differ in what does not count. */
  accepted: boolean;
};

/** What was expected and what came, side by side, with what differs marked. */
export function ResultGrids({ grids, of, accepted }: ResultGridsProps) {
  const { expected, output, ordered } = grids;
  const compared =
    expected && output && !accepted ? compareGrids(expected, output, ordered) : undefined;
  const marks = compared && (ordered ? 'Order counts here.' : 'Order does not count here.');
  return (
    <>
      <div className={styles.pair}>
        <figure className={styles.figure}>
          <figcaption className={styles.label}>Expected</figcaption>
          {expected ? (
            <GridTable grid={expected} rows={compared?.expected} label={`Expected of ${of}`} />
          ) : (
            <p className={styles.none}>not given</p>
          )}
        </figure>
        <figure className={styles.figure}>
          <figcaption className={styles.label}>Yours</figcaption>
          {output ? (
            <GridTable grid={output} rows={compared?.output} label={`Yours of ${of}`} />
          ) : (
            <p className={styles.none}>none</p>
          )}
        </figure>
      </div>
      {marks ? <p className={styles.note}>{marks}</p> : null}
    </>
  );
}
