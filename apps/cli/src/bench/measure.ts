/** One line of the table. Values of several runs in one process; `baseline` measured beside them. */
export type BenchRow = {
  name: string;
  unit: string;
  min: number;
  median: number;
  max: number;
  /** What the value is held against, measured in the same run; null when it stands alone. */
  baseline: { name: string; median: number } | null;
  /** What the project asks of the median, or null where it only reports. */
  target: { kind: 'at most' | 'at least'; value: number } | null;
};

/** The value below which the given share of the values lies; `share` from 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('There are no values to take a quantile of.');
  const sorted = values.toSorted((a, b) => a - b);
  const index = Math.min(sorted.length - 1, Math.floor(share * sorted.length));
  return sorted[index] ?? Number.NaN;
}

/** Makes a row of repeated measurements. */
export function row(
  name: string,
  unit: string,
  values: readonly number[],
  extra: Partial<Pick<BenchRow, 'baseline' | 'target'>> = {},
): BenchRow {
  return {
    name,
    unit,
    min: Math.min(...values),
    median: quantile(values, 0.5),
    max: Math.max(...values),
    baseline: extra.baseline ?? null,
    target: extra.target ?? null,
  };
}

export function meetsTarget({ median, target }: BenchRow): boolean | null {
  if (target === null) return null;
  return target.kind === 'at most' ? median <= target.value : median >= target.value;
}
