import { fitGrowth, type Growth, type GrowthPoint } from './fit-growth.ts';
import { type Family, floorOf, type Measuring, type Times, type Took } from './measuring.ts';

export type SizeMeasured = {
  size: number;
  names: Readonly<Record<string, number>>;
  /**
   * CPU milliseconds, without what grows of reading the input, the second least of the repeats;
   * null where it was not run or did not end in time.
   */
  ownMs: number | null;
  /** By how much it took more than a program that does nothing with the same input. */
  beyondMs: number | null;
  referenceMs: number | null;
  /** How far the repeats of the program were apart, as a share of what it took. */
  spread: number;
  /** It was stopped at this size, or took more than the limit. */
  over: boolean;
  memoryBytes: number | null;
};

export type GrowthMeasured = {
  /** The hidden tests of which the inputs were made. */
  group: string;
  sizes: readonly SizeMeasured[];
  /** Milliseconds below which sizes cannot be told apart. */
  floorMs: number;
  limitMs: number;
  /** About the size at which the limit breaks, or null where it holds. */
  breaksAt: number | null;
  growth: Growth;
  /** Of the memory that was taken; told rarely. */
  memory: Growth;
};

/** Languages whose code does not become quicker while it runs. */
const compiledBefore: ReadonlySet<string> = new Set(['cpp', 'python']);
const memoryFloorBytes = 4 * 1024 * 1024;

/** What the measurements say, once all parts are done. */
export function readMeasuring(
  { family: at, scan, chosen, own, empty, reference }: Measuring,
  families: readonly Family[],
  { language, limitMs }: { language: string; limitMs: number },
): GrowthMeasured | null {
  const family = families[at ?? 0];
  if (family === undefined || scan === null) return null;
  const floorMs = floorOf(language);
  const reading = readingOf(empty, family);
  const sizes = chosen.flatMap((index): SizeMeasured[] => {
    const input = family.inputs[index];
    if (input === undefined) return [];
    const { size, names } = input;
    const nothing = least(empty[index]);
    const mine = least(own[index]);
    const theirs = least(reference[index]);
    const net = (cost: { ms: number } | null) =>
      cost === null ? null : Math.max(0, cost.ms - reading(size));
    const ownMs = net(mine);
    return [
      {
        size,
        names,
        ownMs,
        beyondMs: mine && Math.max(0, mine.ms - (nothing?.ms ?? 0)),
        referenceMs: net(theirs),
        spread: spreadOf(own[index], ownMs),
        over: isOver(scan[index], limitMs),
        memoryBytes: mine && Math.max(0, mine.bytes - (nothing?.bytes ?? 0)),
      },
    ];
  });
  return {
    group: family.group,
    sizes,
    floorMs,
    limitMs,
    breaksAt: breakOf(family, scan, limitMs),
    growth: fitGrowth(timesOf(sizes), floorMs, { isCompiled: compiledBefore.has(language) }),
    memory: fitGrowth(memoriesOf(sizes), memoryFloorBytes),
  };
}

/** Whether a size took long enough to be believed. */
export function isHeard(
  { ownMs, beyondMs }: Pick<SizeMeasured, 'ownMs' | 'beyondMs'>,
  floorMs: number,
): boolean {
  return ownMs !== null && (beyondMs ?? 0) >= floorMs;
}

/** The sizes that took long enough to be believed: those on which what is said rests. */
export function heardSizes({ sizes, floorMs }: Pick<GrowthMeasured, 'sizes' | 'floorMs'>): {
  size: number;
  names: Readonly<Record<string, number>>;
  value: number;
}[] {
  return sizes.flatMap((one) =>
    isHeard(one, floorMs) ? [{ size: one.size, names: one.names, value: one.ownMs ?? 0 }] : [],
  );
}

function timesOf(sizes: readonly SizeMeasured[]): GrowthPoint[] {
  return sizes.flatMap(({ size, ownMs, beyondMs, spread }) =>
    ownMs === null || beyondMs === null ? [] : [{ size, value: ownMs, beyond: beyondMs, spread }],
  );
}

function memoriesOf(sizes: readonly SizeMeasured[]): GrowthPoint[] {
  return sizes.flatMap(({ size, memoryBytes, spread }) =>
    memoryBytes === null ? [] : [{ size, value: memoryBytes, spread }],
  );
}

/**
 * What reading an input of a size takes. It grows evenly; that a program which does nothing costs
 * something all the same is left to the constant of a curve, as it need not cost as much as another.
 */
function readingOf(empty: Times, { inputs }: Family): (size: number) => number {
  const read = Object.entries(empty).flatMap(([at, costs]) => {
    const cost = least(costs);
    const size = inputs[Number(at)]?.size ?? 0;
    return cost === null ? [] : [{ size, ms: cost.ms }];
  });
  const lowest = Math.min(...read.map(({ ms }) => ms));
  const perSize = Math.min(...read.slice(-2).map(({ size, ms }) => (ms - lowest) / size));
  return (size) => (read.length === 0 ? 0 : Math.max(0, perSize * size));
}

/**
 * The second least of the repeats, or the only one: a busy machine makes them longer, and a clock that
 * ticks in milliseconds makes the least of them too short.
 */
function least(costs: readonly Took[] | undefined): { ms: number; bytes: number } | null {
  const all = ended(costs);
  const chosen = all[1] ?? all[0];
  if (chosen === undefined) return null;
  return { ms: chosen.ms, bytes: Math.min(...all.map(({ bytes }) => bytes)) };
}

/** How far the least and the third lie apart, half of that as a share of what it took. */
function spreadOf(costs: readonly Took[] | undefined, netMs: number | null): number {
  const all = ended(costs);
  const [first, second, third] = all;
  if (first === undefined || second === undefined || !netMs) return 1;
  return ((third ?? second).ms - first.ms) / 2 / netMs;
}

function ended(costs: readonly Took[] | undefined): { ms: number; bytes: number }[] {
  return (costs ?? [])
    .flatMap(([ms, bytes]) => (ms === null ? [] : [{ ms, bytes }]))
    .sort((a, b) => a.ms - b.ms);
}

function isOver(costs: readonly Took[] | undefined, limitMs: number): boolean {
  return (costs ?? []).some(([ms]) => ms === null || ms > limitMs);
}

/** Between the last size within the limit and the first beyond it, on a logarithmic scale. */
function breakOf({ inputs }: Family, scan: Times, limitMs: number): number | null {
  const over = inputs.findIndex((_, at) => isOver(scan[at], limitMs));
  const above = inputs[over];
  if (above === undefined) return null;
  const below = inputs[over - 1];
  if (below === undefined) return above.size;
  const low = scan[over - 1]?.[0]?.[0] ?? 0;
  const high = scan[over]?.[0]?.[0] ?? null;
  if (high === null || low <= 0) return Math.round(Math.sqrt(below.size * above.size));
  const share = Math.log(limitMs / low) / Math.log(high / low);
  return Math.round(below.size * (above.size / below.size) ** share);
}
