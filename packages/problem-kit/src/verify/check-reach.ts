import { type Case, casesOf, levelOf, type Signature } from '@dryrun/judge';
import { type CheckedReach, reachSchema } from '../define/define-reach.ts';
import { readExport } from '../load/read-files.ts';
import { generateSmallTests } from '../load/tests.ts';
import { asList, type Measure, measuresOf } from '../reach/measures.ts';
import { type End, readEnds, showNumber } from '../reach/read-ends.ts';
import type { Check, ReachReport } from './report.ts';
import type { Subject } from './subject.ts';

const file = 'tests/reach.ts';
/** How much of the largest value a test has to have, so that whatever is too small for it shows. */
const nearly = 0.9;
const smallTestCount = 200;

type Found = { reached: boolean; shown: string; level?: number };

/**
 * The hidden tests touch each end of each constraint, and come near to the largest answer and to the
 * largest of what is added up on the way: what is never asked for, nobody gets wrong.
 */
export async function checkReach(subject: Subject): Promise<{ check: Check; reach: ReachReport }> {
  const { pack, generators, hidden } = subject;
  const reach = await readExport(pack.directory, file, reachSchema);
  const cases = hidden.flatMap(casesOf);
  /** What is of a level has to be reached by tests of that level, not by those of a later one. */
  const casesAt = (level: number) =>
    hidden.filter((test) => levelOf(test) === level).flatMap(casesOf);
  const small = generateSmallTests(pack, generators, smallTestCount);
  const measures = measuresOf(pack.signature, reach.measures);
  const faults: string[] = [];
  const found: Found[] = [];

  const ends = pack.definition.constraints.flatMap((one) =>
    readEnds(one.rule).map((end) => ({ ...end, level: levelOf(one) })),
  );
  const names = new Set(ends.flatMap(({ name, to }) => ('name' in to ? [name, to.name] : [name])));
  const unknown = [...names].filter((name) => !measures.has(name));
  for (const name of unknown) {
    faults.push(
      `${file}: measures: say what \`${name}\` of the constraints is: '${name}': (…input) => a number or a list of numbers`,
    );
  }
  for (const name of Object.keys(reach.measures ?? {})) {
    if (!names.has(name)) faults.push(`${file}: measures: no constraint speaks of \`${name}\``);
  }
  for (const end of ends) {
    if ('name' in end.to && unknown.includes(end.to.name)) continue;
    const measure = measures.get(end.name);
    if (measure)
      found.push({
        shown: end.shown,
        reached: isTouched(end, measure, measures, casesAt(end.level)),
        ...(pack.levelCount > 1 && { level: end.level }),
      });
  }
  if (Object.keys(reach.sums).length === 0) {
    faults.push(
      `${file}: sums: name what a solution adds up or keeps on its way, or say { none: 'the reason' }`,
    );
  }
  for (const { name, atMost, of, level } of quantitiesOf(reach, pack.signature, faults)) {
    const largest = largestOf(level === undefined ? cases : casesAt(level), of);
    const beyond = Math.max(largest, largestOf([...cases, ...small], of));
    if (beyond > atMost) {
      faults.push(
        `${file}: ${name}: a test brings about ${showNumber(beyond)}, more than the ${showNumber(atMost)} that are said to be the most`,
      );
    }
    const shown = `${name} near ${showNumber(atMost)}`;
    found.push({ shown, reached: largest >= nearly * atMost });
    if (largest < nearly * atMost && !excused(reach, shown)) {
      faults.push(
        `${file}: no hidden test brings ${name} near ${showNumber(atMost)}; the most is ${showNumber(largest)}, at least ${nearly * 100} % are wanted`,
      );
    }
  }
  const open = found.filter(({ reached, shown }) => !reached && !excused(reach, shown));
  for (const { shown, level } of open.filter((one) => !/ near \S+$/.test(one.shown))) {
    const ofLevel = level === undefined ? '' : ` of level ${level}`;
    faults.push(
      `tests/generate.ts: no hidden test${ofLevel} has ${shown}; add one, or say in ${file} why none can: unreached: [{ end: '${shown}', because }]`,
    );
  }
  for (const { end } of reach.unreached ?? []) {
    const known = found.find(({ shown }) => shown === end);
    if (!known) faults.push(`${file}: unreached: there is no end "${end}"`);
    else if (known.reached) faults.push(`${file}: unreached: a test has ${end}; remove the entry`);
  }
  const reached = found.filter((one) => one.reached).length;
  const justified = found.length - reached - open.length;
  return {
    check: {
      name: 'reach',
      promise: 'the hidden tests go as far as the constraints allow',
      faults,
      note: `${reached} of ${found.length} ends, ${justified} justified`,
    },
    reach: { ends: found.length, reached, justified },
  };
}

function excused(reach: CheckedReach, shown: string): boolean {
  return reach.unreached?.some(({ end }) => end === shown) ?? false;
}

/** Whether some input has it: a list meets a list element by element, a number meets them all. */
function isTouched(
  { to }: End,
  measure: Measure,
  measures: ReadonlyMap<string, Measure>,
  cases: readonly Case[],
): boolean {
  if ('number' in to) return cases.some(({ input }) => measure(input).includes(to.number));
  const other = measures.get(to.name);
  return cases.some(({ input }) => {
    const values = measure(input);
    const wanted = other?.(input) ?? [];
    if (wanted.length === 1) return values.includes((wanted[0] ?? 0) + to.plus);
    if (values.length === 1) return wanted.some((one) => one + to.plus === values[0]);
    return values.some((value, at) => at < wanted.length && value === (wanted[at] ?? 0) + to.plus);
  });
}

type Named = {
  name: string;
  atMost: number;
  of(one: Case): readonly number[];
  level?: number | undefined;
};

function quantitiesOf(reach: CheckedReach, signature: Signature, faults: string[]): Named[] {
  const { answer, sums } = reach;
  const named: Named[] = [];
  if ('atMost' in answer) {
    const { of, atMost } = answer;
    if (of)
      named.push({
        name: 'answer',
        atMost,
        of: ({ input, expected }) => asList(of(expected, ...input)),
      });
    else if (signature.kind === 'class' || !/^(integer|float)\??$/.test(signature.returns))
      faults.push(
        `${file}: answer: it is no number; say how large one is: of: (expected, …input) => a number`,
      );
    else named.push({ name: 'answer', atMost, of: ({ expected }) => [Number(expected ?? 0)] });
  }
  for (const [name, quantity] of Object.entries(sums)) {
    if (typeof quantity === 'string') continue;
    const { atMost, of, level } = quantity;
    named.push({ name, atMost, level, of: ({ input }) => asList(of(...input)) });
  }
  return named;
}

function largestOf(cases: readonly Case[], of: Named['of']): number {
  let largest = 0;
  for (const one of cases)
    for (const value of of(one)) largest = Math.max(largest, Math.abs(value));
  return largest;
}
