import type { Grid, Grids } from '@dryrun/contract';
import { useMemo } from 'react';
import { InfoIcon } from '../ui/icons/icons.tsx';
import { compareGrids, sayDifferences } from './compare-grids.ts';
import { GridTable } from './GridTable.tsx';
import { nameUnseen } from './name-unseen.ts';
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
  const { compared, unseen } = useMemo(() => compare(grids, accepted), [grids, accepted]);
  // Of results that are not shown whole, the rest may differ as well.
  const isWhole = [expected, output].every((grid) => grid && grid.rows.length === grid.total);
  const differences = compared && isWhole ? sayDifferences(compared) : null;
  return (
    <>
      {differences || unseen ? (
        <p className={styles.said}>{[differences, unseen].filter(Boolean).join(' ')}</p>
      ) : null}
      <div className={styles.pair}>
        <figure className={styles.figure}>
          <figcaption className={styles.label}>Expected{sayRows(expected)}</figcaption>
          {expected ? (
            <GridTable grid={expected} rows={compared?.expected} label={`Expected of ${of}`} />
          ) : (
            <p className={styles.none}>not given</p>
          )}
        </figure>
        <figure className={styles.figure}>
          <figcaption className={styles.label}>Yours{sayRows(output)}</figcaption>
          {output ? (
            <GridTable grid={output} rows={compared?.output} label={`Yours of ${of}`} />
          ) : (
            <p className={styles.none}>none</p>
          )}
        </figure>
      </div>
      {ordered && expected ? (
        <p className={styles.note}>
          <InfoIcon />
          Order counts here: rows are compared one by one.
        </p>
      ) : null}
    </>
  );
}

function compare({ expected, output, ordered }: Grids, accepted: boolean) {
  if (!expected || !output || accepted) return { compared: undefined, unseen: null };
  const compared = compareGrids(expected, output, ordered);
  return { compared, unseen: nameUnseen(compared, output.columns) };
}

function sayRows(grid: Grid | null): string {
  if (grid === null) return '';
  return `, ${grid.total.toLocaleString('en')} ${grid.total === 1 ? 'row' : 'rows'}`;
}
