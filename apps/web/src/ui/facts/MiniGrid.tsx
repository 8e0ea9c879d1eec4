import type { Cell } from '@dryrun/contract';
import type { ReactNode } from 'react';
import { countOf } from '../../words/amount.ts';
import { type CellLook, cellLooks, countAccepted } from '../cells/cell-words.ts';
import { shareRows } from '../cells/share-rows.ts';
import styles from './MiniGrid.module.css';

type MiniGridProps = {
  cells: readonly Cell[];
  /** 2: two rows of ⌈n/2⌉. 1: one row, and of more than thirty tests more rows, as even as can be. */
  rows?: 1 | 2;
  /** Indexes of tests to underline. */
  marked?: readonly number[];
  /** For a picture that stands beside its pass rate. */
  decorative?: boolean;
};

const stepPx = 10;
const edgePx = 8;
/** The line under a cell that is marked, with its distance. */
const markPx = 5;

/**
 * The tests of one submission at 8 px, for lists and tables. Where there is less room than it wants it
 * shrinks as a whole: it never lies over what stands beside it.
 */
export function MiniGrid({ cells, rows = 2, marked = [], decorative = false }: MiniGridProps) {
  const { perRow, rowCount } = shareRows(cells.length, rows);
  const rowPx = stepPx + (marked.length > 0 ? markPx : 0);
  const width = perRow * stepPx - (stepPx - edgePx);
  const height = rowCount * rowPx - (stepPx - edgePx);
  const naming = decorative
    ? ({ 'aria-hidden': true } as const)
    : ({
        role: 'img',
        'aria-label': `${countAccepted(cells)} of ${countOf(cells.length, 'test')} passed`,
      } as const);
  return (
    <span className={styles.mini} {...naming}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {cells.map((cell, index) => (
          <g
            key={String(index)}
            transform={`translate(${(index % perRow) * stepPx} ${Math.floor(index / perRow) * rowPx})`}
          >
            {drawings[cellLooks[cell].look]}
            {marked.includes(index) ? (
              <path className={styles.mark} d={`M0 ${edgePx + markPx - 2}h8v2h-8z`} />
            ) : null}
          </g>
        ))}
      </svg>
    </span>
  );
}

const drawings: Record<CellLook, ReactNode> = {
  passed: <rect className={styles.passed} width="8" height="8" />,
  wrong: <path className={styles.wrong} d="M.75.75h6.5v6.5H.75zM1 7l6-6" />,
  limit: (
    <>
      <path className={styles.limit} d="M.75.75h6.5v6.5H.75z" />
      <path className={styles.base} d="M0 5h8v3H0z" />
    </>
  ),
  fault: <rect className={styles.fault} x=".5" y=".5" width="7" height="7" />,
  running: (
    <>
      <rect className={styles.running} x=".5" y=".5" width="7" height="7" />
      <circle className={styles.dot} cx="4" cy="4" r="1" />
    </>
  ),
  queued: <rect className={styles.queued} x=".5" y=".5" width="7" height="7" />,
};
