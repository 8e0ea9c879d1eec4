/** One line of the table. Values of several rounds in one process; `baseline` measured beside them. */
export type BenchRow = {
  name: string;
  /** Which of several kinds this is, such as the queue's backend; null when there is one. */
  variant: string | null;
  unit: string;
  min: number;
  median: number;
  max: number;
  rounds: number;
  /** What the value is held against, measured in the same rounds; null when it stands alone. */
  baseline: { name: string; median: number; unit: string } | null;
  /** What the project asks of the median, or null where it only reports. */
  target: { kind: 'at most' | 'at least'; value: number } | null;
};

type Extra = Partial<Pick<BenchRow, 'variant' | 'baseline' | 'target'>>;

/** The value below which the given share of the values lies; `share` from 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('There are no values to take a quantile of.');
  const sorted = values.toSorted((a, b) => a - b);
  const index = Math.min(sorted.length - 1, Math.floor(share * sorted.length));
  return sorted[index] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Makes a row of one value a round. */
export function row(
  name: string,
  unit: string,
  values: readonly number[],
  extra: Extra = {},
): BenchRow {
  return {
    name,
    variant: extra.variant ?? null,
    unit,
    min: Math.min(...values),
    median: median(values),
    max: Math.max(...values),
    rounds: values.length,
    baseline: extra.baseline ?? null,
    target: extra.target ?? null,
  };
}

/** A row of quotients, each of two numbers of the same round. `baselines` in milliseconds. */
export function ratioRow(
  name: string,
  values: readonly number[],
  baselines: readonly number[],
  baselineName: string,
  target: BenchRow['target'] = null,
): BenchRow {
  const ratios = values.map((value, round) => value / (baselines[round] ?? Number.NaN));
  const baseline = { name: baselineName, median: median(baselines), unit: 'ms' };
  return row(name, 'ratio', ratios, { baseline, target });
}

export function meetsTarget({ median, target }: BenchRow): boolean | null {
  if (target === null) return null;
  return target.kind === 'at most' ? median <= target.value : median >= target.value;
}
