import { join } from 'node:path';
import { readComplexity, type Signature, type SingleTest, type Value } from '@dryrun/judge';
import { reachSchema } from '../define/define-reach.ts';
import type { CodeJudgingData } from '../load/judging-data.ts';
import { readExport } from '../load/read-files.ts';
import { readCodePackage } from '../load/read-package.ts';
import { measuresOf } from '../reach/measures.ts';
import { type Place, repairs, scaleInput, sizeAt } from './scale-input.ts';

/** One input of a family. */
export type GrowingInput = {
  /** How much of what grows it has. */
  size: number;
  /** What the names in the constraints are here; `whole` is the product of all that grows. */
  names: Readonly<Record<string, number>>;
  input: readonly Value[];
};

/** Inputs of one kind, from the smallest to the largest. */
export type GrowingFamily = { group: string; inputs: readonly GrowingInput[] };

/** One way in which an input may grow: a single size alone, or all of them together. */
export type GrowthAxis = { name: string; together: boolean; families: readonly GrowingFamily[] };

/** As many families are tried, to find the one that is hardest for a program. */
const mostFamilies = 4;
/** Of two sizes that follow each other. */
const step = Math.SQRT2;
const mostSizes = 17;
const leastSizes = 5;
/** Below that every size is tried. */
const fewElements = 40;

/**
 * Inputs of growing size, made of the hidden tests of a package: its largest ones, shortened, and kept
 * where the validator takes them. Nothing has to be written for it; a package of whose tests no shorter
 * ones are valid has no axis.
 *
 * @throws ProblemPackageError when the package is not sound
 */
export async function loadGrowingInputs(
  problemsDir: string,
  data: CodeJudgingData,
): Promise<GrowthAxis[]> {
  const directory = join(problemsDir, data.slug);
  const [pack, reach] = await Promise.all([
    readCodePackage(directory),
    readExport(directory, 'tests/reach.ts', reachSchema).catch(() => null),
  ]);
  const tests = data.hidden.filter((test): test is SingleTest => !('sweep' in test));
  const own = reach?.measures ?? {};
  const measures = measuresOf(data.signature, own);
  const stated = readComplexity(pack.definition.complexity?.time ?? '').variables;
  const axes = findAxes(data.signature, tests, stated).map((places) => ({
    places,
    name: nameOf(places, data.signature, tests, Object.keys(own), measures),
  }));
  const namesOf = (input: readonly Value[]) => {
    const names: Record<string, number> = {};
    for (const { name, places } of axes) names[name] = sizeAt(input, places[0] as Place);
    for (const name of Object.keys(own)) {
      const measured = measures.get(name)?.(input) ?? [];
      if (measured.length === 1) names[name] = measured[0] as number;
    }
    names.whole = axes.reduce((all, { name }) => all * Math.max(1, names[name] ?? 1), 1);
    return names;
  };
  const bases = largestOfGroups(tests).slice(0, mostFamilies);
  const make = (name: string, places: readonly Place[], together: boolean): GrowthAxis => {
    const families = bases
      .map(({ group, input }) => ({ group, inputs: grow(input, places, data.validate, namesOf) }))
      .filter(({ inputs }) => inputs.length >= leastSizes);
    return { name, together, families };
  };
  const alone = axes.map(({ name, places }) => make(name, places, false));
  const every = axes.flatMap(({ places }) => places);
  const together = axes.length > 1 ? [make('all together', every, true)] : [];
  return [...together, ...alone].filter(({ families }) => families.length > 0);
}

/** Places that are as long as each other in every test grow along. */
function findAxes(
  signature: Signature,
  tests: readonly SingleTest[],
  stated: readonly string[],
): Place[][] {
  if (signature.kind === 'class') return [[{ kind: 'calls' }]];
  const places = signature.parameters.flatMap(({ name, type }, parameter): Place[] => {
    const values = tests.map(({ input }) => input[parameter] ?? null);
    if (type === 'integer') {
      return stated.some((one) => one.toLowerCase() === name.toLowerCase())
        ? [{ kind: 'number', parameter }]
        : [];
    }
    if (values.every((value) => typeof value !== 'string' && !Array.isArray(value))) return [];
    const list: Place = { kind: 'list', parameter };
    return isGrid(values) ? [list, { kind: 'inner', parameter }] : [list];
  });
  const axes = new Map<string, Place[]>();
  for (const place of places) {
    const sizes = tests.map(({ input }) => sizeAt(input, place)).join();
    axes.set(sizes, [...(axes.get(sizes) ?? []), place]);
  }
  return [...axes.values()];
}

/** Whether lists hold lists of one length that is another in other tests, up to 12 at least. */
function isGrid(values: readonly Value[]): boolean {
  const widths = values.flatMap((value) =>
    Array.isArray(value) && value.length > 0
      ? [value.map((row) => (typeof row === 'string' || Array.isArray(row) ? row.length : -1))]
      : [],
  );
  const even = widths.every((row) => row.every((width) => width === row[0] && width >= 0));
  const seen = new Set(widths.map(([width]) => width));
  return even && seen.size > 2 && Math.max(...widths.map(([width = 0]) => width)) >= 12;
}

/** As the constraints call it. */
function nameOf(
  places: readonly Place[],
  signature: Signature,
  tests: readonly SingleTest[],
  own: readonly string[],
  measures: ReturnType<typeof measuresOf>,
): string {
  const [place] = places as [Place];
  if (place.kind === 'number' && signature.kind === 'function') {
    return signature.parameters[place.parameter]?.name ?? 'n';
  }
  const named = own.find((name) =>
    tests.every(({ input }) => {
      const measured = measures.get(name)?.(input) ?? [];
      return measured.length > 0 && measured.every((one) => one === sizeAt(input, place));
    }),
  );
  if (named !== undefined) return named;
  if (place.kind === 'calls' || signature.kind === 'class') return 'calls';
  const parameter = signature.parameters[place.parameter]?.name ?? '';
  return place.kind === 'inner' ? `width of ${parameter}` : `length of ${parameter}`;
}

/** The largest test of each group, the largest first; small ones are no use. */
function largestOfGroups(tests: readonly SingleTest[]): SingleTest[] {
  const sized = tests
    .map((test) => ({ test, size: JSON.stringify(test.input).length }))
    .sort((a, b) => b.size - a.size);
  const most = sized[0]?.size ?? 0;
  const groups = new Map<string, SingleTest>();
  for (const { test, size } of sized) {
    if (size * 4 >= most && !groups.has(test.group)) groups.set(test.group, test);
  }
  return [...groups.values()];
}

function grow(
  input: readonly Value[],
  places: readonly Place[],
  validate: CodeJudgingData['validate'],
  namesOf: (input: readonly Value[]) => Record<string, number>,
): GrowingInput[] {
  const largest = Math.max(...places.map((place) => sizeAt(input, place)));
  let best: GrowingInput[] = [];
  const shares = sharesOf(largest);
  for (const repair of repairs) {
    const made = new Map<number, GrowingInput>();
    for (const [tried, share] of shares.entries()) {
      // Large inputs are checked first, and take long: one in five has to be valid by then.
      if (tried >= 5 && made.size < 2) break;
      const one = share === 1 ? input : scaleInput(input, places, share, repair);
      const size = Math.max(...places.map((place) => sizeAt(one, place)));
      if (isValid(one, validate)) made.set(size, { size, names: namesOf(one), input: one });
    }
    if (made.size > best.length) best = [...made.values()].sort((a, b) => a.size - b.size);
    if (best.length === shares.length) break;
  }
  return best;
}

function sharesOf(largest: number): number[] {
  if (largest <= fewElements) {
    const count = Math.min(largest, mostSizes);
    return Array.from({ length: count }, (_, at) => (largest - at) / largest);
  }
  return Array.from({ length: mostSizes }, (_, at) => step ** -at).filter(
    (share) => share * largest >= 8,
  );
}

/** A validator may take for granted what a shortened input no longer has. */
function isValid(input: readonly Value[], validate: CodeJudgingData['validate']): boolean {
  try {
    return validate(input) === null;
  } catch {
    return false;
  }
}
