import {
  type Case,
  checkInput,
  checkOutput,
  levelOf,
  parseSignature,
  type SingleTest,
  signatureUpTo,
  type Test,
  type Value,
} from '@dryrun/judge';
import type { CheckedHiddenTests } from '../define/define-tests.ts';
import { ProblemPackageError } from '../define/problem-package-error.ts';
import { Random } from '../generate/random.ts';
import { hiddenQueryTests, querySampleTests, readDataSetGroups } from './data-sets.ts';
import { type AnyPackage, type ProblemPackage, readHiddenTests } from './read-package.ts';

/** The samples as tests, with the expected outputs that their author wrote. */
export function sampleTests(pack: AnyPackage): SingleTest[] {
  if (pack.kind === 'query') return querySampleTests(pack);
  return pack.examples.map((example, index) => ({
    group: `Sample ${index + 1}`,
    ...levelField(example),
    input: example.input,
    expected: example.expected,
  }));
}

/** Every hidden test of a package of any kind. */
export async function hiddenTestsOf(pack: AnyPackage): Promise<Test[]> {
  return pack.kind === 'query'
    ? hiddenQueryTests(pack, await readDataSetGroups(pack.directory))
    : generateTests(pack, await readHiddenTests(pack));
}

/** Every hidden test, its expected output from the reference. The same on every machine. */
export function generateTests(pack: ProblemPackage, hidden: CheckedHiddenTests): Test[] {
  return hidden.groups.flatMap((group): Test[] => {
    const { group: name } = group;
    const head = { group: name, ...levelField(group) };
    const make = (index: number) =>
      'make' in group ? group.make(new Random(`${pack.slug}/${name}/${index}`), index) : [];
    if ('sweep' in group) {
      const inputs =
        typeof group.sweep === 'number'
          ? drawDistinct(group.sweep, make)
          : smallestInputsFirst(group.sweep);
      return [{ ...head, sweep: inputs.map((input) => caseOf(pack, head, input)) }];
    }
    const inputs =
      'inputs' in group ? group.inputs : Array.from({ length: group.count }, (_, at) => make(at));
    return inputs.map((input) => ({ ...head, ...caseOf(pack, head, input) }));
  });
}

/** Draws for one input of a sweep, after which there are thought to be no more different ones. */
const drawsPerInput = 20;

/** So many different inputs, or fewer when `make` keeps giving the same. */
function drawDistinct(
  count: number,
  make: (index: number) => readonly Value[],
): (readonly Value[])[] {
  const drawn = new Map<string, readonly Value[]>();
  for (let index = 0; index < count * drawsPerInput && drawn.size < count; index += 1) {
    const input = make(index);
    drawn.set(JSON.stringify(input), input);
  }
  return smallestInputsFirst([...drawn.values()]);
}

/**
 * Each once, so that the first one that fails is easy to read. What counts is how many values there
 * are, then how long they are written.
 */
function smallestInputsFirst(inputs: readonly (readonly Value[])[]): (readonly Value[])[] {
  const texts = new Map(inputs.map((input) => [JSON.stringify(input), input]));
  const sized = [...texts].map(([text, input]) => ({ text, input, values: countValues(input) }));
  return sized
    .sort((a, b) => a.values - b.values || a.text.length - b.text.length)
    .map(({ input }) => input);
}

function countValues(value: Value): number {
  if (typeof value === 'string') return 1 + value.length;
  if (!Array.isArray(value)) return 1;
  return (value as readonly Value[]).reduce<number>((sum, one) => sum + countValues(one), 1);
}

/**
 * Small random tests on which a brute force is held against the reference: so many, and of a package
 * with levels as many for each.
 */
export function generateSmallTests(
  pack: ProblemPackage,
  hidden: CheckedHiddenTests,
  count: number,
): SingleTest[] {
  return Array.from({ length: pack.levelCount }, (_, at) => at + 1).flatMap((level) => {
    const head = { group: 'Small and random', ...levelField({ level }) };
    const seed = level === 1 ? `${pack.slug}/small` : `${pack.slug}/small ${level}`;
    return Array.from({ length: count }, (_, index) => ({
      ...head,
      ...caseOf(pack, head, hidden.small(new Random(`${seed}/${index}`), level)),
    }));
  });
}

/** The level where there is one to tell, so that tests without levels look as they always did. */
function levelField(item: { level?: number | undefined }): { level?: number } {
  return levelOf(item) > 1 ? { level: levelOf(item) } : {};
}

function caseOf(
  pack: ProblemPackage,
  { group, ...item }: { group: string; level?: number },
  input: readonly Value[],
): Case {
  const refuse = (file: string, fault: string): never => {
    throw new ProblemPackageError(pack.slug, [`${file}: in "${group}", ${fault}`]);
  };
  const level = levelOf(item);
  const signature = parseSignature(signatureUpTo(pack.signature, level));
  const wrongInput = checkInput(signature, input);
  if (wrongInput) {
    const at = pack.levelCount === 1 ? '' : ` (it is of level ${level})`;
    refuse('tests/generate.ts', `${wrongInput.message}${at}`);
  }
  const before = JSON.stringify(input);
  const expected = pack.definition.solve(...input);
  if (JSON.stringify(input) !== before) {
    refuse('problem.ts', 'solve changes its input; copy before sorting or filling');
  }
  const wrongOutput = checkOutput(signature, input, expected, 'what solve returns');
  if (wrongOutput) refuse('problem.ts', wrongOutput.message);
  return { input, expected };
}
