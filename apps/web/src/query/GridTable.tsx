import type { Grid } from '@dryrun/contract';
import { MarkedText } from '../ui/problem/Values.tsx';
import type { ShownRow } from './compare-grids.ts';
import styles from './GridTable.module.css';

type GridTableProps = {
  grid: Grid;
  /** Says what the table is, for assistive technology. */
  label: string;
  /** Its rows beside those of another; else as they are. */
  rows?: readonly ShownRow[] | undefined;
};

/** Rows as a table: numbered, with the type under each name, numbers to the right, null as null. */
export function GridTable({ grid, label, rows = plain(grid) }: GridTableProps) {
  const { columns, total } = grid;
  const numbers = columns.map(({ type }) => isNumber.test(type));
  const left = total - grid.rows.length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      <table className={styles.grid} aria-label={label}>
        <thead>
          <tr>
            <td />
            {columns.map(({ name, type }, index) => (
              // A result may have two columns of one name.
              <th key={String(index)} data-number={numbers[index]}>
                {name}
                <span>{type}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ number, cells, unlike, beside, alone }, at) =>
            number === null ? (
              <tr key={String(at)} className={styles.gone}>
                <td />
                <td colSpan={columns.length}>no row for {alone}</td>
              </tr>
            ) : (
              <tr key={String(at)} data-alone={alone === true}>
                <td>{number}</td>
                {cells.map((cell, index) => (
                  <td
                    // Columns never change places.
                    key={String(index)}
                    data-number={numbers[index]}
                    data-unlike={unlike[index]}
                  >
                    {cell === null ? (
                      <i>null</i>
                    ) : (
                      <MarkedText text={cell} unlike={beside?.[index] ?? null} />
                    )}
                  </td>
                ))}
              </tr>
            ),
          )}
        </tbody>
      </table>
      {total === 0 ? <p className={styles.rest}>No rows.</p> : null}
      {left > 0 ? (
        <p className={styles.rest}>
          {left.toLocaleString('en')} more {left === 1 ? 'row' : 'rows'}, not shown.
        </p>
      ) : null}
    </section>
  );
}

/** The types of columns that hold numbers. */
export const isNumber = /^(?:smallint|integer|bigint|numeric|real|double precision)$/;

function plain({ rows }: Grid): ShownRow[] {
  return rows.map((cells, at) => {
    return { number: at + 1, cells, unlike: [], beside: null, alone: false };
  });
}
