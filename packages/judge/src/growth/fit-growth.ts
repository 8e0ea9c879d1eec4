import { fitNonNegative } from './least-squares.ts';

/** How something may grow with n, from the slowest to the fastest. */
export const growthNames = ['1', 'log n', 'n', 'n log n', 'n²', 'n² log n', 'n³', '2ⁿ'] as const;
export type GrowthName = (typeof growthNames)[number];

const curves: Record<GrowthName, (n: number) => number> = {
  '1': () => 1,
  'log n': (n) => log2(n),
  n: (n) => n,
  'n log n': (n) => n * log2(n),
  'n²': (n) => n ** 2,
  'n² log n': (n) => n ** 2 * log2(n),
  'n³': (n) => n ** 3,
  '2ⁿ': (n) => 2 ** n,
};

/** Of a size: what it took, in any unit, and how far the repeats were apart, as a share of it. */
export type GrowthPoint = {
  size: number;
  value: number;
  spread: number;
  /** So much of the value is more than doing nothing takes; all of it when left out. */
  beyond?: number;
};

export type Growth =
  | {
      kind: 'told';
      /** One, or two that differ by a logarithm and cannot be told apart. */
      names: readonly GrowthName[];
      /** Of the straight line through the measured sizes, both axes logarithmic. */
      exponent: number;
      /** Sizes that it rests on. */
      sizes: number;
    }
  | { kind: 'cannot-tell'; reason: CannotTell; alike?: readonly GrowthName[] };

/**
 * `too-fast`: too little to be measured. `few-sizes`: too few sizes could be measured, or too close to
 * each other. `noise`: repeats of one size are too far apart. `alike`: several curves fit. `no-curve`:
 * none does.
 */
export type CannotTell = 'too-fast' | 'few-sizes' | 'noise' | 'alike' | 'no-curve';

/** Fewer say nothing of a shape. */
export const leastSizes = 4;
/** The largest size over the smallest, unless the values themselves lie far apart. */
const leastRange = 6;
/** The largest value over the smallest from which on a growth may be named that is no logarithm. */
const leastRise = 3;
/** What takes less than so many floors at its largest size is called too fast to measure. */
const fastFloors = 20;
/** Repeats of one size may differ by so much. */
const mostSpread = 0.25;
/** How far measurements may lie off a curve that is said to fit them, beside their own spread. */
const tolerance = 0.07;
/** How far the exponent of the larger sizes may lie from that of a curve that is said to fit. */
const steepness = 0.35;
/** Curves that differ by a logarithm: caches and garbage cost as much, so none is named alone. */
const neighbours: Partial<Record<GrowthName, GrowthName>> = {
  n: 'n log n',
  'n log n': 'n',
  'n²': 'n² log n',
  'n² log n': 'n²',
};

/**
 * How values grow with their size, told only where the measurements leave no doubt.
 *
 * @param points in any order; those below `floor` are too small to be trusted
 * @param isCompiled whether the code ran as quickly from its first moment: then a constant is work of its own
 */
export function fitGrowth(
  points: readonly GrowthPoint[],
  floor: number,
  { isCompiled = false }: { isCompiled?: boolean } = {},
): Growth {
  const sorted = points.toSorted((a, b) => a.size - b.size);
  const heard = sorted.filter(({ value, beyond = value }) => beyond >= floor);
  if (heard.length === 0) return cannotTell(sorted.length === 0 ? 'few-sizes' : 'too-fast');
  const used = heard.filter(({ spread }) => spread <= mostSpread);
  // Too fast is what stays near to the floor at the largest size; noise may hide the sizes above it.
  const largest = Math.max(...heard.map(({ value }) => value));
  const isFast = sorted.length > heard.length && largest < fastFloors * floor;
  const tooFew = used.length < heard.length ? 'noise' : isFast ? 'too-fast' : 'few-sizes';
  if (used.length < leastSizes) return cannotTell(tooFew);
  const [first, last] = [used[0] as GrowthPoint, used.at(-1) as GrowthPoint];
  const rise = last.value / first.value;
  if (last.size / first.size < leastRange && rise < 4 * leastRise) return cannotTell(tooFew);
  if (falls(used)) return cannotTell('noise');
  if (rise < leastRise) return nameSlow(used, rise);
  const named = nameFast(used, isCompiled);
  return named.kind === 'told' || named.reason !== 'no-curve'
    ? named
    : (nameLarger(used, isCompiled) ?? named);
}

/** By the larger sizes alone: the smallest may be bent by a clock that ticks, or by code not compiled yet. */
function nameLarger(used: readonly GrowthPoint[], isCompiled: boolean): Growth | null {
  for (let larger = used.slice(1); liesApart(larger); larger = larger.slice(1)) {
    const named = nameFast(larger, isCompiled);
    if (named.kind === 'told') return named;
    if (named.reason !== 'no-curve') return null;
  }
  return null;
}

/** Whether more sizes than are needed lie far enough apart. */
function liesApart(used: readonly GrowthPoint[]): boolean {
  const [first, last] = [used[0], used.at(-1)];
  if (used.length <= leastSizes || !first || !last) return false;
  return last.size / first.size >= leastRange && last.value / first.value >= leastRise;
}

function told(names: readonly GrowthName[], used: readonly GrowthPoint[]): Growth {
  return { kind: 'told', names, exponent: slopeOf(used), sizes: used.length };
}

function nameSlow(used: readonly GrowthPoint[], rise: number): Growth {
  if (isLevel(used.map(({ value }) => value))) return told(['1'], used);
  const fitting = growthNames.filter((name) => fits(used, name));
  if (rise >= 1.3 && fitting.join() === 'log n') return told(['log n'], used);
  return { kind: 'cannot-tell', reason: fitting.length > 0 ? 'alike' : 'no-curve', alike: fitting };
}

/** All about as much; or a little apart, and the larger sizes no more than the smaller ones. */
function isLevel(values: readonly number[]): boolean {
  const apart = Math.max(...values) / Math.min(...values);
  const half = values.length >> 1;
  const mean = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0) / some.length;
  const rise = mean(values.slice(-half)) / mean(values.slice(0, half));
  return apart < 1.12 || (apart < 1.25 && rise < 1.04);
}

function nameFast(used: readonly GrowthPoint[], isCompiled: boolean): Growth {
  const steep = (name: GrowthName, of = used) => isAsSteep(of, name, isCompiled);
  let fitting = growthNames.filter((name) => name !== '1' && fits(used, name));
  if (fitting.length === 0) fitting = leadingOf(used);
  fitting = fitting.filter((name) => steep(name));
  const [best] = fitting.toSorted((a, b) => distance(used, ['1', a]) - distance(used, ['1', b]));
  if (best === undefined) return cannotTell('no-curve');
  const family = familyOf(used, best);
  // One size alone may have met other work: a bend that is seen in the largest only is none.
  if (!family.some((name) => steep(name, used.slice(0, -1)))) return cannotTell('noise');
  const others = fitting.filter((name) => !family.includes(name) && name !== neighbours[best]);
  if (others.length === 0) return told(family, used);
  const alike = growthNames.filter((name) => others.includes(name) || family.includes(name));
  return { kind: 'cannot-tell', reason: 'alike', alike };
}

/**
 * A curve with what cannot be excluded beside it: a plain one stands alone only where it fits by itself,
 * without a constant, which hides a logarithm well, and the other does not.
 */
function familyOf(used: readonly GrowthPoint[], name: GrowthName): GrowthName[] {
  const neighbour = neighbours[name];
  if (neighbour === undefined) return [name];
  const [plain, withLog] = name.includes('log') ? [neighbour, name] : [name, neighbour];
  const isPlain =
    distance(used, [plain]) <= tolerance / 2 && distance(used, [withLog]) > 1.5 * tolerance;
  return isPlain ? [plain] : [plain, withLog];
}

/** Where only a sum of several curves fits: the one that is nearly all of it at the largest size. */
function leadingOf(used: readonly GrowthPoint[]): GrowthName[] {
  const { factors, residual } = fitNonNegative(
    used.map(({ size, value }) => growthNames.map((name) => curves[name](size) / value)),
    used.map(() => 1),
  );
  const last = used.at(-1) as GrowthPoint;
  if (residual > allowed(used)) return [];
  return growthNames.filter(
    (name, at) => ((factors[at] ?? 0) * curves[name](last.size)) / last.value >= 0.75,
  );
}

/**
 * Whether the larger sizes rise as this curve does. A constant may be the code that was slow until it was
 * compiled, and then makes any steeper curve fit; of code that is compiled beforehand it is what else the
 * program does, and counts for nothing.
 */
function isAsSteep(all: readonly GrowthPoint[], name: GrowthName, isCompiled: boolean): boolean {
  const used = isCompiled ? withoutConstant(all, name) : all;
  if (used.length < 3) return false;
  const upper = used.slice(-Math.max(3, Math.ceil(used.length / 2)));
  const curve = upper.map(({ size }) => ({ size, value: curves[name](size), spread: 0 }));
  const [measured, expected] = [slopeOf(upper), slopeOf(curve)];
  return Math.abs(measured - expected) <= Math.max(steepness, 0.15 * expected);
}

/** The sizes of which more than a quarter grows, without what does not. */
function withoutConstant(used: readonly GrowthPoint[], name: GrowthName): GrowthPoint[] {
  const rows = used.map(({ size, value }) => [1 / value, curves[name](size) / value]);
  const [constant = 0] = fitNonNegative(
    rows,
    used.map(() => 1),
  ).factors;
  return used.flatMap((point) => {
    const value = point.value - constant;
    return value > point.value / 4 ? [{ ...point, value }] : [];
  });
}

/** Whether a constant and this curve go through all points, as far as these are to be trusted. */
function fits(used: readonly GrowthPoint[], name: GrowthName): boolean {
  return distance(used, ['1', name]) <= allowed(used);
}

function allowed(used: readonly GrowthPoint[]): number {
  const spreads = used.map(({ spread }) => spread).toSorted((a, b) => a - b);
  return tolerance + (spreads[spreads.length >> 1] ?? 0) / 2;
}

/** How far measurements lie off the best sum of these curves, as a share of them. */
function distance(used: readonly GrowthPoint[], names: readonly GrowthName[]): number {
  const rows = used.map(({ size, value }) => names.map((name) => curves[name](size) / value));
  const ones = used.map(() => 1);
  return fitNonNegative(rows, ones).residual;
}

/** A larger size that took clearly less than a smaller one. */
function falls(used: readonly GrowthPoint[]): boolean {
  let most = 0;
  for (const { value } of used) {
    if (value < most * 0.8) return true;
    most = Math.max(most, value);
  }
  return false;
}

/** The slope of the line through all points, both axes logarithmic. */
function slopeOf(points: readonly GrowthPoint[]): number {
  return slopeOfLogs(points.map(({ size, value }) => [Math.log(size), Math.log(value)]));
}

/** The slope of the line through points that are logarithms. */
export function slopeOfLogs(logs: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => logs.reduce((sum, pair) => sum + pair[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return over / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

function cannotTell(reason: CannotTell): Growth {
  return { kind: 'cannot-tell', reason };
}

/** Never 0, so that a list of one element has a size as well. */
function log2(n: number): number {
  return Math.max(1, Math.log2(n));
}
