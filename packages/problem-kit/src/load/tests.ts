import {
  type Case,
  checkInput,
  checkOutput,
  parseSignature,
  type SingleTest,
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
    input: example.input,
    expected: example.expected,
  }));
}

/** Every hidden test of a package of any kind. */
export async function hiddenTestsOf(pack: AnyPackage): Promise<Test[]> {
  return pack.kind === 'query'
    ? hiddenQueryTests(pack, await readDataSetGroups(pack.directory))
    : generateTests(pack, await readHiddenTests(pack.directory));
}

/** Every hidden test, its expected output from the reference. The same on every machine. */
export function generateTests(pack: ProblemPackage, hidden: CheckedHiddenTests): Test[] {
  return hidden.groups.flatMap((group): Test[] => {
    const { group: name } = group;
    const make = (index: number) =>
      'make' in group ? group.make(new Random(`${pack.slug}/${name}/${index}`), index) : [];
    if ('sweep' in group) {
      const inputs =
        typeof group.sweep === 'number'
          ? drawDistinct(group.sweep, make)
          : smallestInputsFirst(group.sweep);
      return [{ group: name, sweep: inputs.map((input) => caseOf(pack, name, input)) }];
    }
    const inputs =
      'inputs' in group ? group.inputs : Array.from({ length: group.count }, (_, at) => make(at));
    return inputs.map((input) => ({ group: name, ...caseOf(pack, name, input) }));
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

/** Small random tests on which a brute force is held against the reference. */
export function generateSmallTests(
  pack: ProblemPackage,
  hidden: CheckedHiddenTests,
  count: number,
): SingleTest[] {
  const group = 'Small and random';
  return Array.from({ length: count }, (_, index) => ({
    group,
    ...caseOf(pack, group, hidden.small(new Random(`${pack.slug}/small/${index}`))),
  }));
}

function caseOf(pack: ProblemPackage, group: string, input: readonly Value[]): Case {
  const refuse = (file: string, fault: string): never => {
    throw new ProblemPackageError(pack.slug, [`${file}: in "${group}", ${fault}`]);
  };
  const signature = parseSignature(pack.signature);
  const wrongInput = checkInput(signature, input);
  if (wrongInput) refuse('tests/generate.ts', wrongInput.message);
  const before = JSON.stringify(input);
  const expected = pack.definition.solve(...input);
  if (JSON.stringify(input) !== before) {
    refuse('problem.ts', 'solve changes its input; copy before sorting or filling');
  }
  const wrongOutput = checkOutput(signature, input, expected, 'what solve returns');
  if (wrongOutput) refuse('problem.ts', wrongOutput.message);
  return { input, expected };
}
