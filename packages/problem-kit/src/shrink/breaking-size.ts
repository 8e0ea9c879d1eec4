import type { Value } from '@dryrun/judge';
import { candidateOf, type Rules } from './candidate.ts';
import { evaluateProgram } from './evaluate-program.ts';
import { type Input, mapLeaves, placesOf, replaceAt } from './places.ts';
import { type ShrinkRequest, startsOf } from './shrink-program.ts';

/** From which size on a program breaks a limit, as far as that is known by now. Plain data. */
export type BreakingSize = {
  /** The smallest size that was seen to break it: items of the longest argument, of a class calls. */
  breaksAt: number;
  /** The largest that was seen to keep it; null as long as none was. */
  keepsAt: number | null;
  /** CPU time at `breaksAt`, or until it was stopped; null before the first try. */
  cpuTimeMs: number | null;
  /** The failed test that was cut down, by its number from 0. */
  test: number;
  tries: number;
  elapsedMs: number;
  /** Null while it is searched; then whether both sizes are near to each other. */
  isComplete: boolean | null;
};

/** Sizes that are so near to each other are told as one. */
const nearness = 1.05;
const fewItems = 8;

/**
 * Cuts the smallest test on which a program broke a limit down to where it keeps it. Ends at once with
 * nothing where the test cannot be cut, since less of it would be no valid input.
 *
 * @throws as `shrinkProgram` does
 */
export async function* findBreakingSize(
  request: Omit<ShrinkRequest, 'before'> & { before?: BreakingSize | null },
): AsyncGenerator<BreakingSize> {
  const { source, program, verdict, failed, sandbox, signal, before } = request;
  const { tries: mostTries, timeMs: mostMs } = request.budget ?? { tries: 24, timeMs: 60_000 };
  const { pack, rules } = source;
  const [start] = startsOf(source, failed, verdict);
  if (!start) return;
  const { input } = start.candidate;
  const whole = longestOf(rules, input);
  if (whole === 0 || firstOf(rules, input, Math.floor(whole / 2)) === null) return;
  const evaluate = evaluateProgram({ pack, program, verdict, sandbox, ...(signal && { signal }) });
  const beganMs = performance.now();
  const sinceMs = before?.elapsedMs ?? 0;
  let now: BreakingSize = before ?? {
    breaksAt: whole,
    keepsAt: null,
    cpuTimeMs: null,
    test: start.index,
    tries: 0,
    elapsedMs: 0,
    isComplete: null,
  };
  while (now.tries < mostTries && now.elapsedMs < mostMs) {
    const size = nextSize(now);
    if (size === null) break;
    const less = firstOf(rules, input, size);
    // Some sizes may not do, as those of a grid; what is known stays as it is.
    if (less === null) break;
    const { failed: broke } = await evaluate([candidateOf(less)]);
    const elapsedMs = sinceMs + performance.now() - beganMs;
    now = { ...now, tries: now.tries + 1, elapsedMs };
    now = broke
      ? { ...now, breaksAt: size, cpuTimeMs: broke.failure.outcome.cpuTimeMs }
      : { ...now, keepsAt: size };
    yield now;
  }
  yield { ...now, isComplete: nextSize(now) === null };
}

/** Between what is known, on a scale of quotients; null when both are near enough. */
function nextSize({ breaksAt, keepsAt }: BreakingSize): number | null {
  if (keepsAt === null) return breaksAt > fewItems ? Math.floor(breaksAt / 2) : null;
  if (breaksAt <= Math.max(keepsAt * nearness, keepsAt + 1)) return null;
  return Math.round(Math.sqrt(breaksAt * keepsAt));
}

const isOuter = ({ shape, value }: { shape: string; value: Value }) =>
  !shape.endsWith('*') && (Array.isArray(value) || typeof value === 'string');

function longestOf({ kind }: Rules, input: Input): number {
  return Math.max(
    0,
    ...placesOf(kind, input)
      .filter(isOuter)
      .map(({ value }) => (value as string).length),
  );
}

/** The first items of the longest argument and of all that are as long, as a valid input; null where that is none. */
export function firstOf(rules: Rules, input: Input, size: number): Input | null {
  const { kind, trees } = rules;
  const longest = longestOf(rules, input);
  let less = input;
  for (const { path, shape, value } of placesOf(kind, input).filter(isOuter)) {
    if ((value as string).length !== longest) continue;
    let first: Value =
      typeof value === 'string' ? value.slice(0, size) : (value as Value[]).slice(0, size);
    if (trees.has(shape))
      first = (first as Value[]).slice(
        0,
        1 + (first as Value[]).findLastIndex((one) => one !== null),
      );
    less = replaceAt(less, path, first);
  }
  const alone = (change: (value: number) => number) =>
    mapLeaves(kind, less, (leaf, shape) =>
      typeof leaf === 'number' && !shape.endsWith('*') ? change(leaf) : leaf,
    );
  const within = (first: number) =>
    mapLeaves(kind, less, (leaf, shape) => {
      if (typeof leaf !== 'number') return leaf;
      if (!shape.endsWith('*')) return leaf === longest ? size : leaf;
      return leaf >= size + first ? first + ((leaf - first) % size) : leaf;
    });
  const ways = [
    () => less,
    () => alone((value) => (value === longest ? size : value)),
    () =>
      alone((value) =>
        value > size && value <= longest ? Math.ceil((value * size) / longest) : value,
      ),
    () => alone((value) => Math.min(value, size)),
    () => within(0),
    () => within(1),
  ];
  for (const way of ways) {
    const cut = way();
    if (rules.isValid(cut)) return cut;
  }
  return null;
}
