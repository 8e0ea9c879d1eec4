import type { Cell } from '@dryrun/contract';
import { TickIcon } from '../icons/icons.tsx';
import { cellLooks, cellNames, nameTest } from './cell-words.ts';
import styles from './TestCell.module.css';

export type CellSize = 28 | 24 | 20 | 16;

type TestCellProps = {
  cell: Cell;
  /** 28 in the dock, 24 on a submission, 20 in tables and reports, 16 in legends. */
  size: CellSize;
  /** The test's number, from 1. Without it the cell stands for its verdict alone. */
  number?: number | undefined;
  /** For a cell that stands beside the words it would say. */
  decorative?: boolean;
};

/** One test. Filled passed; hollow with a letter did not. */
export function TestCell({ cell, size, number, decorative = false }: TestCellProps) {
  const { look, letter } = cellLooks[cell];
  const name = number === undefined ? cellNames[cell] : nameTest(number, cell);
  const naming = decorative
    ? ({ 'aria-hidden': true } as const)
    : ({ role: 'img', 'aria-label': name, title: name } as const);
  return (
    <span className={styles.cell} data-look={look} data-size={size} {...naming}>
      {look === 'passed' ? <TickIcon size={size < 20 ? 12 : 14} strokeWidth={2} /> : letter}
      {look === 'running' ? <i className={styles.dot} /> : null}
    </span>
  );
}
