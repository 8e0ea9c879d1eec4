import type { Limits } from '../limits.ts';
import type { Program, Sandbox } from '../sandbox.ts';
import type { Value } from '../signature.ts';
import { fitGrowth, type Growth, type GrowthPoint } from './fit-growth.ts';

/** Inputs of one kind, from the smallest to the largest. */
export type Family = {
  group: string;
  inputs: readonly {
    size: number;
    names: Readonly<Record<string, number>>;
    input: readonly Value[];
  }[];
};

/** What is run: the program, one of its language that does nothing, and what it is held against. */
export type MeasuredPrograms = { own: Program; empty: Program; reference: Program | null };

export type SizeMeasured = {
  size: number;
  names: Readonly<Record<string, number>>;
  /** CPU milliseconds, without what grows of reading the input; null where it was not run or did not end in time. */
  ownMs: number | null;
  /** By how much it took more than a program that does nothing with the same input. */
  beyondMs: number | null;
  referenceMs: number | null;
  /** How far the repeats of the program were apart, as a share of what it took. */
  spread: number;
  /** The program was stopped at this size: the limit broke. */
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

export type MeasureOptions = {
  /** Of the program's language. */
  limits: Limits;
  signal?: AbortSignal;
  /** Called as parts are done, of so many. */
  onProgress?: (done: number, of: number) => void | Promise<void>;
};

/** So much above the limit a size may take, so that the point behind the line is there to see. */
const beyondLimit = 1.25;
const rounds = 4;
/** What takes so long is known after two repeats: it cannot have been a moment's noise. */
const longMs = 250;
const mostShown = 8;
/** Warm code of a compiler that works while it runs is slow at first. */
const floors: Readonly<Record<string, number>> = { cpp: 0.7, java: 10 };
const usualFloorMs = 4;
const memoryFloorBytes = 4 * 1024 * 1024;

type Input = Family['inputs'][number];
type Cost = { ms: number; bytes: number };
/** What each input took, in the order of the repeats; an input that was stopped has `Infinity`. */
type Costs = Map<Input, Cost[]>;

/**
 * Runs a program on inputs of growing size and says how its CPU time grows. Sizes and repeats are
 * interleaved, so that what else the machine does meets all of them alike, and the least of the repeats
 * counts. Families are tried first, and the one that takes longest is measured.
 *
 * @throws what the sandbox throws
 */
export async function measureGrowth(
  sandbox: Sandbox,
  programs: MeasuredPrograms,
  families: readonly Family[],
  { limits, signal, onProgress }: MeasureOptions,
): Promise<GrowthMeasured | null> {
  const limitMs = limits.timeLimitMs;
  const floorMs = floors[programs.own.language] ?? usualFloorMs;
  const run = (program: Program, inputs: readonly Input[], stopWhenOver: boolean) =>
    runAll(
      sandbox,
      program,
      inputs,
      { ...limits, timeLimitMs: limitMs * beyondLimit },
      stopWhenOver,
      signal,
    );
  const parts = rounds + 4;
  const progress = async (done: number) => {
    await onProgress?.(done, parts);
    signal?.throwIfAborted();
  };
  const family = await hardestOf(families, (inputs) => run(programs.own, inputs, false));
  if (family === null) return null;
  await progress(1);
  const scan = await run(programs.own, family.inputs, true);
  await progress(2);
  const chosen = chooseSizes(family.inputs, scan, floorMs);
  const own: Costs = new Map(chosen.map((input) => [input, []]));
  const reference: Costs = new Map(chosen.map((input) => [input, []]));
  const empty: Costs = new Map(chosen.map((input) => [input, []]));
  const ended = chosen.filter((input) => scan.get(input)?.some(({ ms }) => Number.isFinite(ms)));
  for (let round = 0; round < rounds; round += 1) {
    const again =
      round < 2 ? ended : ended.filter((input) => (leastOf(own.get(input))?.ms ?? 0) < longMs);
    // The first of a child warms it, so the smallest goes first once more than it counts.
    addTo(own, await run(programs.own, [...again.slice(0, 1), ...again], false));
    if (round % 2 === 0) {
      addTo(empty, await run(programs.empty, chosen, false));
      if (programs.reference) addTo(reference, await run(programs.reference, chosen, false));
    }
    await progress(3 + round);
  }
  const reading = readingOf(empty);
  const sizes = chosen.map((input): SizeMeasured => {
    const nothing = leastOf(empty.get(input));
    const mine = leastOf(own.get(input));
    const theirs = leastOf(reference.get(input));
    const net = (cost: Cost | null) =>
      cost === null ? null : Math.max(0, cost.ms - reading(input.size));
    const ownMs = net(mine);
    return {
      size: input.size,
      names: input.names,
      ownMs,
      referenceMs: net(theirs),
      spread: spreadOf(own.get(input), ownMs),
      beyondMs: mine && Math.max(0, mine.ms - (nothing?.ms ?? 0)),
      over: scan.get(input)?.some(({ ms }) => ms > limitMs) ?? false,
      memoryBytes: mine && Math.max(0, mine.bytes - (nothing?.bytes ?? 0)),
    };
  });
  await progress(parts);
  return {
    group: family.group,
    sizes,
    floorMs,
    limitMs,
    breaksAt: breakOf(family.inputs, scan, limitMs),
    growth: fitGrowth(timesOf(sizes), floorMs),
    memory: fitGrowth(memoriesOf(sizes), memoryFloorBytes),
  };
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

/** The sizes that took long enough to be believed: those on which what is said rests. */
export function heardSizes({ sizes, floorMs }: Pick<GrowthMeasured, 'sizes' | 'floorMs'>): {
  size: number;
  names: Readonly<Record<string, number>>;
  value: number;
}[] {
  return sizes.flatMap(({ size, names, ownMs, beyondMs }) =>
    ownMs !== null && (beyondMs ?? 0) >= floorMs ? [{ size, names, value: ownMs }] : [],
  );
}

/**
 * What reading an input of a size takes. It grows evenly; that a program which does nothing costs
 * something all the same is left to the constant of a curve, as it need not cost as much as another.
 */
function readingOf(empty: Costs): (size: number) => number {
  const read = [...empty].flatMap(([{ size }, costs]) => {
    const least = leastOf(costs);
    return least === null ? [] : [{ size, ms: least.ms }];
  });
  const least = Math.min(...read.map(({ ms }) => ms));
  const perSize = Math.min(...read.slice(-2).map(({ size, ms }) => (ms - least) / size));
  return (size) => (read.length === 0 ? 0 : Math.max(0, perSize * size));
}

/** By what a quarter of each takes: the whole may take all of the limit in every one of them. */
async function hardestOf(
  families: readonly Family[],
  run: (inputs: readonly Input[]) => Promise<Costs>,
): Promise<Family | null> {
  if (families.length < 2) return families[0] ?? null;
  const tried = families.map(({ inputs }) => inputs.at(-5) ?? (inputs[0] as Input));
  const costs = await run(tried);
  const took = tried.map((input) => costs.get(input)?.[0]?.ms ?? 0);
  return families[took.indexOf(Math.max(...took))] ?? null;
}

/** Those that can be measured, spread evenly, and the first at which the program was stopped. */
function chooseSizes(inputs: readonly Input[], scan: Costs, floorMs: number): Input[] {
  const took = (input: Input) => scan.get(input)?.[0]?.ms ?? null;
  const run = inputs.filter((input) => took(input) !== null);
  const heard = run.filter((input) => (took(input) ?? 0) >= floorMs);
  const from = heard.length >= mostShown ? heard : run.slice(-Math.max(heard.length + 2, 6));
  const last = from.length - 1;
  const count = Math.min(mostShown, from.length);
  const places = Array.from({ length: count }, (_, at) =>
    Math.round((at * last) / Math.max(1, count - 1)),
  );
  const shown = [...new Set(places)].map((at) => from[at] as Input);
  // What was never run stands in the table as well, one or two of them.
  const left = inputs.slice(run.length);
  const beyond = [left[1], left.at(-1)].filter((input) => input !== undefined);
  return [...new Set([...shown, ...beyond])];
}

async function runAll(
  sandbox: Sandbox,
  program: Program,
  inputs: readonly Input[],
  limits: Limits,
  stopWhenOver: boolean,
  signal: AbortSignal | undefined,
): Promise<Costs> {
  const costs: Costs = new Map();
  if (inputs.length === 0) return costs;
  // Verdicts are not at stake: nothing is tried a second time, and all together may take long.
  const patient = { ...limits, patient: true, totalTimeLimitMs: 600_000 };
  const values = inputs.map(({ input }) => input);
  for await (const event of sandbox.execute(program, values, patient, signal)) {
    if (event.kind === 'compile-error') return costs;
    if (event.kind !== 'result') continue;
    const input = inputs[event.index] as Input;
    const { result } = event;
    const isOver = result.kind === 'time-limit' || result.kind === 'memory-limit';
    const ms = isOver ? Number.POSITIVE_INFINITY : result.cpuTimeMs;
    costs.set(input, [...(costs.get(input) ?? []), { ms, bytes: result.memoryBytes }]);
    if (isOver && stopWhenOver) break;
  }
  return costs;
}

function addTo(all: Costs, more: Costs): void {
  for (const [input, costs] of more) all.set(input, [...(all.get(input) ?? []), ...costs]);
}

function leastOf(costs: readonly Cost[] | undefined): Cost | null {
  const [least] = finite(costs);
  if (least === undefined) return null;
  return { ms: least.ms, bytes: Math.min(...finite(costs).map(({ bytes }) => bytes)) };
}

/** How far the second and third of the repeats lie above the least. */
function spreadOf(costs: readonly Cost[] | undefined, netMs: number | null): number {
  const [least, second, third] = finite(costs);
  if (least === undefined || second === undefined || !netMs) return 1;
  return ((third ?? second).ms + second.ms - 2 * least.ms) / 2 / netMs;
}

function finite(costs: readonly Cost[] | undefined): Cost[] {
  return (costs ?? []).filter(({ ms }) => Number.isFinite(ms)).sort((a, b) => a.ms - b.ms);
}

/** Between the last size within the limit and the first beyond it, on a logarithmic scale. */
function breakOf(inputs: readonly Input[], scan: Costs, limitMs: number): number | null {
  const over = inputs.findIndex((input) => (scan.get(input)?.[0]?.ms ?? 0) > limitMs);
  if (over === -1) return null;
  const [below, above] = [inputs[over - 1], inputs[over] as Input];
  if (below === undefined) return above.size;
  const [low, high] = [scan.get(below)?.[0]?.ms ?? 0, scan.get(above)?.[0]?.ms ?? 0];
  if (!Number.isFinite(high) || low <= 0) return Math.round(Math.sqrt(below.size * above.size));
  const share = Math.log(limitMs / low) / Math.log(high / low);
  return Math.round(below.size * (above.size / below.size) ** share);
}
