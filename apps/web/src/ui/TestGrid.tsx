import type { Cell } from '@dryrun/contract';
import type { CSSProperties } from 'react';
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
}: TestGridProps) {
  const perRow = Math.ceil(cells.length / 2);
  return (
    <ol
      className={styles.grid}
      aria-label={label}
      data-size={size}
      data-numbers={numbers}
      style={{ '--per-row': perRow } as CSSProperties}
    >
      {cells.map((cell, index) => (
        <li key={String(index)} data-number={index + 1} data-selected={index === selected}>
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
        </li>
      ))}
    </ol>
  );
}
