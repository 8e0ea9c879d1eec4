import type { ComponentPropsWithRef } from 'react';
import styles from './DataTable.module.css';

type DataTableProps = ComponentPropsWithRef<'table'> & {
  /** Height of a row in px. */
  rowHeight?: 32 | 40 | 44;
  /**
   * Below 640 px each row folds into lines: two cells a line, the second at the right. On a cell,
   * `data-narrow="hide"` leaves it out there and `data-narrow="full"` gives it a line of its own.
   */
  fold?: boolean;
};

/**
 * A table inside a panel: hairlines, no stripes. Write `<thead>` and `<tbody>` as usual; set
 * `data-align="right"` on number columns, heads and cells.
 */
export function DataTable({ rowHeight = 44, fold = false, className, ...rest }: DataTableProps) {
  return (
    <table
      {...rest}
      className={className ? `${styles.table} ${className}` : styles.table}
      data-row-height={rowHeight}
      data-fold={fold}
    />
  );
}
