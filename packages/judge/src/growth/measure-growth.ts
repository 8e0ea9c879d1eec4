import type { Limits } from '../limits.ts';
import type { Program, Sandbox } from '../sandbox.ts';
import { isEnough, longMs, repeatsWanted, usualRounds } from './enough-rounds.ts';
import {
  type Family,
  floorOf,
  type Measuring,
  nothingMeasured,
  type Times,
  type Took,
} from './measuring.ts';

/** What is run: the program, one of its language that does nothing, and what it is held against. */
export type MeasuredPrograms = { own: Program; empty: Program; reference: Program | null };

export type MeasureOptions = { limits: Limits; signal?: AbortSignal };

/** Parts in which a way to grow is measured, as is told of it: it may be over sooner, or take some more. */
export const measuringParts = usualRounds + 2;
/** So much above the limit a size may take, so that the point behind the line is there to see. */
const beyondLimit = 1.25;
const mostShown = 8;
/** What takes less is run several times for one repeat, so that a tick of a clock says little in it. */
const shortMs = 10;
const mostAtOnce = 8;

export function partsDone({ family, scan, rounds }: Measuring): number {
  return family === null ? 0 : scan === null ? 1 : Math.min(2 + rounds, measuringParts);
}

/**
 * Runs a program on inputs of growing size, part after part, each yielded as all that is known by then:
 * which family is hardest for it, every size once, then the sizes that can be measured again and again.
 * Sizes and repeats are interleaved, so that what else the machine does meets all of them alike.
 *
 * @param kept where to go on; from the beginning when left out
 * @throws what the sandbox throws
 */
export async function* measureGrowth(
  sandbox: Sandbox,
  programs: MeasuredPrograms,
  families: readonly Family[],
  { limits, signal }: MeasureOptions,
  kept: Measuring = nothingMeasured,
): AsyncGenerator<Measuring, void, void> {
  let now = kept;
  const within = {
    ...limits,
    timeLimitMs: limits.timeLimitMs * beyondLimit,
    // Verdicts are not at stake: nothing is tried a second time, and all together may take long.
    patient: true,
    totalTimeLimitMs: 600_000,
  };
  const run = (program: Program, family: Family, which: readonly number[], stop = false) =>
    runAll(sandbox, program, family, which, { limits: within, signal, stop });
  if (now.family === null) {
    const tried = families.map(({ inputs }) => inputs.at(-5) ?? inputs[0]);
    const all = { group: '', inputs: tried.filter((input) => input !== undefined) };
    const costs = await run(programs.own, all, [...all.inputs.keys()]);
    now = { ...now, family: hardest(costs) };
    yield now;
  }
  const family = families[now.family ?? 0];
  if (family === undefined) return;
  const every = [...family.inputs.keys()];
  if (now.scan === null) {
    const scan = await run(programs.own, family, every, true);
    const chosen = chooseSizes(every, scan, floorOf(programs.own.language));
    now = { ...now, scan, chosen, own: longOnes(scan, chosen) };
    yield now;
  }
  const { language } = programs.own;
  while (!isEnough(now, families, language)) {
    const again = repeatsWanted(now, families, language);
    const isEven = now.rounds % 2 === 0;
    // It is drawn beside, and nothing is said of it: once will do.
    const drawn = now.rounds === 0 ? programs.reference : null;
    const often = (which: readonly number[]) => [
      // The first of a child warms it, and does not count.
      ...which.slice(0, 1),
      ...which.flatMap((at) => Array<number>(timesOf(now.scan?.[at])).fill(at)),
    ];
    const own = meanOf(await run(programs.own, family, often(again)), again);
    const empty = isEven
      ? meanOf(await run(programs.empty, family, often(now.chosen)), now.chosen)
      : {};
    const reference = drawn ? await run(drawn, family, now.chosen) : {};
    now = {
      ...now,
      rounds: now.rounds + 1,
      own: together(now.own, own),
      empty: together(now.empty, empty),
      reference: together(now.reference, reference),
    };
    yield now;
  }
}

/** The input that took longest, of one of each family: one that was stopped took longest of all. */
function hardest(costs: Times): number {
  const took = Object.entries(costs).map(([at, [cost]]) => ({
    at: Number(at),
    ms: cost?.[0] ?? Number.POSITIVE_INFINITY,
  }));
  return took.reduce((a, b) => (b.ms > a.ms ? b : a), { at: 0, ms: 0 }).at;
}

/** Those that can be measured, spread evenly, and the first at which the program was stopped. */
function chooseSizes(every: readonly number[], scan: Times, floorMs: number): number[] {
  const run = every.filter((at) => scan[at] !== undefined);
  const heard = run.filter((at) => (scan[at]?.[0]?.[0] ?? Number.POSITIVE_INFINITY) >= floorMs);
  const from = heard.length >= mostShown ? heard : run.slice(-Math.max(heard.length + 2, 6));
  const count = Math.min(mostShown, from.length);
  const places = Array.from({ length: count }, (_, at) =>
    Math.round((at * (from.length - 1)) / Math.max(1, count - 1)),
  );
  // What was never run stands in the table as well, one or two of them.
  const left = every.slice(run.length);
  const all = [...places.map((place) => from[place]), left[1], left.at(-1)];
  return [...new Set(all.filter((at) => at !== undefined))];
}

async function runAll(
  sandbox: Sandbox,
  program: Program,
  { inputs }: Family,
  which: readonly number[],
  { limits, signal, stop }: { limits: Limits; signal: AbortSignal | undefined; stop: boolean },
): Promise<Times> {
  const costs: Record<number, Took[]> = {};
  if (which.length === 0) return costs;
  const values = which.map((at) => inputs[at]?.input ?? []);
  for await (const event of sandbox.execute(program, values, limits, signal)) {
    if (event.kind === 'compile-error') return costs;
    if (event.kind !== 'result') continue;
    const at = which[event.index] ?? 0;
    const { result } = event;
    const isOver = result.kind === 'time-limit' || result.kind === 'memory-limit';
    costs[at] = [...(costs[at] ?? []), [isOver ? null : result.cpuTimeMs, result.memoryBytes]];
    if (isOver && stop) break;
  }
  return costs;
}

/** How often a size is run for one repeat, by what it took before. */
function timesOf(costs: readonly Took[] | undefined): number {
  const took = costs?.[0]?.[0] ?? shortMs;
  return Math.min(mostAtOnce, Math.max(1, Math.ceil(shortMs / took)));
}

/** One repeat of each size: the mean of its runs, without the first of the child. */
function meanOf(all: Times, which: readonly number[]): Times {
  return Object.fromEntries(
    Object.entries(all).map(([at, costs]) => {
      const counted = Number(at) === which[0] && costs.length > 1 ? costs.slice(1) : costs;
      const ms = counted.reduce<number | null>(
        (sum, [one]) => (one === null || sum === null ? null : sum + one / counted.length),
        0,
      );
      return [at, [[ms, Math.min(...counted.map(([, bytes]) => bytes))]]];
    }),
  );
}

function together(all: Times, more: Times): Times {
  const sum: Record<number, readonly Took[]> = { ...all };
  for (const [at, costs] of Object.entries(more)) {
    sum[Number(at)] = [...(sum[Number(at)] ?? []), ...costs];
  }
  return sum;
}

/** Of what takes long, the first run of all sizes is one of its repeats. */
function longOnes(scan: Times, chosen: readonly number[]): Times {
  const long = chosen.filter((at) => (scan[at]?.[0]?.[0] ?? 0) >= longMs);
  return Object.fromEntries(long.map((at) => [at, scan[at] ?? []]));
}
