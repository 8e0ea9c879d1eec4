import { logOf } from './complexity-expression.ts';
import { type Growth, type GrowthName, growthNames, slopeOfLogs } from './fit-growth.ts';
import { readComplexity, type StatedComplexity } from './read-complexity.ts';

/** Of a measured size: its own number, what the names in the constraints are there, and the value. */
export type MeasuredPoint = {
  size: number;
  names: Readonly<Record<string, number>>;
  value: number;
};

/**
 * What measurements say of a stated complexity. It is an upper bound, so only growth that is clearly
 * faster speaks against it.
 */
export type StatedComparison =
  | { kind: 'against' }
  | { kind: 'agrees' }
  /** The measured growth is clearly slower; the bound is not false. */
  | { kind: 'slower' }
  /** Nothing could be measured that speaks for it or against it. */
  | { kind: 'open' }
  /** It cannot be understood, or speaks of something that has no size here. */
  | { kind: 'not-compared'; because: string };

const notRead = 'it could not be read';
/** By how much the exponent must lie above what is stated: a logarithm and a cache come to less. */
const clearly = 0.5;

/**
 * Holds what was measured against what was written.
 *
 * @param points those above the floor, on which `growth` rests
 */
export function compareStated(
  stated: StatedComplexity,
  growth: Growth,
  points: readonly MeasuredPoint[],
): StatedComparison {
  if (stated.expression === null) return { kind: 'not-compared', because: notRead };
  if (growth.kind !== 'told' || points.length < 4) return { kind: 'open' };
  const bound = bind(stated, points);
  if (typeof bound === 'string') return { kind: 'not-compared', because: bound };
  const over = slopeOfLogs(
    points.map((point) => [Math.log(point.size), Math.log(point.value) - bound(point)]),
  );
  // Two independent looks, which have to agree: the ratio to what is stated, and the curve that fits.
  const isSteeper = outgrows(growth, bound, points);
  if (over > clearly) return { kind: isSteeper ? 'against' : 'open' };
  if (isSteeper) return { kind: 'open' };
  return { kind: over < -clearly ? 'slower' : 'agrees' };
}

/** Whether even the slowest curve that fits rises faster than what is stated. */
function outgrows(
  growth: Growth & { kind: 'told' },
  bound: (point: MeasuredPoint) => number,
  points: readonly MeasuredPoint[],
): boolean {
  const [slowest = '1'] = growth.names;
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return false;
  const stated = (bound(last) - bound(first)) / Math.log(last.size / first.size);
  return exponentOf(slowest, first.size, last.size) - stated > clearly;
}

function exponentOf(name: GrowthName, from: number, to: number): number {
  const { expression } = readComplexity(asWritten[growthNames.indexOf(name)] ?? '1');
  if (expression === null) return 0;
  return (logOf(expression, () => to) - logOf(expression, () => from)) / Math.log(to / from);
}

const asWritten = ['1', 'log n', 'n', 'n log n', 'n^2', 'n^2 log n', 'n^3', '2^n'];

/** The stated growth at a point, as a logarithm; or why it has none. */
function bind(
  { expression, variables }: StatedComplexity,
  points: readonly MeasuredPoint[],
): ((point: MeasuredPoint) => number) | string {
  if (expression === null) return notRead;
  const known = (name: string, { names }: MeasuredPoint) =>
    Object.entries(names).find(([one]) => asName(one) === asName(name))?.[1];
  const [first] = points;
  const unknown = variables.filter((name) => first && known(name, first) === undefined);
  // A single name of the writer's own is taken for all there is: nothing is larger.
  if (unknown.length > 1 || (unknown.length === 1 && variables.length > 1)) {
    return `${unknown.join(' and ')} ${unknown.length === 1 ? 'is' : 'are'} not known here`;
  }
  const varies = (name: string) =>
    points.some((point) => known(name, point) !== (first && known(name, first)));
  const speaksOfIt = unknown.length > 0 || variables.some(varies);
  if (variables.length > 0 && !speaksOfIt && first) return 'it says nothing of what grows here';
  // What stays the same counts as 1: beside a large m the n of O(n + m) would not seem to grow.
  const heldValue = (name: string, point: MeasuredPoint) => {
    const value = known(name, point);
    if (value === undefined) return wholeOf(point);
    return varies(name) ? value : 1;
  };
  return (point) => logOf(expression, (name) => heldValue(name, point));
}

/** The product of what grows along: the largest thing that one letter may stand for. */
function wholeOf({ names, size }: MeasuredPoint): number {
  return Math.max(size, names.whole ?? 0);
}

function asName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:number|length|size) of /, '')
    .replaceAll(/[\s_]+/g, ' ');
}
