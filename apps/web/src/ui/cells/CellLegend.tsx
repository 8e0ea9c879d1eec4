import type { Cell } from '@dryrun/contract';
import styles from './CellLegend.module.css';
import { cellNames } from './cell-words.ts';
import { TestCell } from './TestCell.tsx';

type CellLegendProps = {
  cells: readonly Cell[];
  direction?: 'row' | 'column';
  /** Leaves these out; `queued` unless said otherwise. */
  omit?: readonly Cell[];
};

const order = Object.keys(cellNames) as Cell[];

/** How many tests have each verdict, with the cell that stands for it. */
export function CellLegend({ cells, direction = 'row', omit = ['queued'] }: CellLegendProps) {
  const rows = order
    .filter((cell) => !omit.includes(cell))
    .map((cell) => ({ cell, count: cells.filter((other) => other === cell).length }))
    .filter(({ count }) => count > 0);
  return (
    <ul className={styles.legend} data-direction={direction}>
      {rows.map(({ cell, count }) => (
        <li key={cell}>
          <TestCell cell={cell} size={16} decorative />
          <b>{count}</b> {cellNames[cell]}
        </li>
      ))}
    </ul>
  );
}
