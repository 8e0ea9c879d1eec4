const mostInRow = 30;

/** So many cells in rows that are even: at least so many rows, none of more than thirty. */
export function shareRows(count: number, rows: number): { perRow: number; rowCount: number } {
  const wanted = Math.max(rows, Math.ceil(count / mostInRow));
  const perRow = Math.max(1, Math.ceil(count / wanted));
  return { perRow, rowCount: Math.max(1, Math.ceil(count / perRow)) };
}
