import type { Cell } from '@dryrun/contract';
import type { CSSProperties } from 'react';
import text from '../../styles/text.module.css';
import { nameTest } from './cell-words.ts';
import { TestCell } from './TestCell.tsx';
import styles from './TestGrid.module.css';

type TestGridProps = {
  cells: readonly Cell[];
  size: 28 | 24 | 20;
  /** Names the list: "Hidden tests". */
  label: string;
  /** Test numbers under the cells. */
  numbers?: boolean;
  /** Makes each cell a button; called with the test's index, from 0. */
  onSelect?: (index: number) => void;
  /** Index of the chosen test, ringed. */
  selected?: number | null;
  /** All in one row, where there is room. */
  oneRow?: boolean;
  /** Indexes of tests that passed before: with a bar below, and said. */
  lost?: readonly number[];
};

/**
 * The tests of one submission, in two rows of ⌈n/2⌉ so that a problem keeps its shape everywhere. Drawn
 * at once at its final size; cells change without movement.
 */
export function TestGrid({
  cells,
  size,
  label,
  numbers = false,
  onSelect,
  selected = null,
  oneRow = false,
  lost = [],
}: TestGridProps) {
  const perRow = oneRow ? cells.length : Math.ceil(cells.length / 2);
  return (
    <ol
      className={styles.grid}
      aria-label={label}
      data-size={size}
      data-numbers={numbers}
      style={{ '--per-row': perRow } as CSSProperties}
    >
      {cells.map((cell, index) => (
        <li
          key={String(index)}
          data-number={index + 1}
          data-selected={index === selected}
          data-lost={lost.includes(index)}
        >
          {onSelect ? (
            <button
              type="button"
              className={styles.choose}
              aria-pressed={index === selected}
              aria-label={nameTest(index + 1, cell)}
              title={nameTest(index + 1, cell)}
              onClick={() => onSelect(index)}
            >
              <TestCell cell={cell} size={size} decorative />
            </button>
          ) : (
            <TestCell cell={cell} size={size} number={index + 1} />
          )}
          {lost.includes(index) ? <span className={text.hidden}>, passed before</span> : null}
        </li>
      ))}
    </ol>
  );
}
