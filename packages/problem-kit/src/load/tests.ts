import { checkInput, checkOutput, parseSignature, type Test, type Value } from '@dryrun/judge';
import type { CheckedHiddenTests } from '../define/define-tests.ts';
import { ProblemPackageError } from '../define/problem-package-error.ts';
import { Random } from '../generate/random.ts';
import type { ProblemPackage } from './read-package.ts';

/** The samples as tests, with the expected outputs that their author wrote. */
export function sampleTests(pack: ProblemPackage): Test[] {
  return pack.examples.map((example, index) => ({
    group: `Sample ${index + 1}`,
    input: example.input,
    expected: example.expected,
  }));
}

/** Every hidden test, its expected output from the reference. The same on every machine. */
export function generateTests(pack: ProblemPackage, hidden: CheckedHiddenTests): Test[] {
  return hidden.groups.flatMap((group) => {
    const inputs =
      'inputs' in group
        ? group.inputs
        : Array.from({ length: group.count }, (_, index) =>
            group.make(new Random(`${pack.slug}/${group.group}/${index}`), index),
          );
    return inputs.map((input) => testOf(pack, group.group, input));
  });
}

/** Small random tests on which a brute force is held against the reference. */
export function generateSmallTests(
  pack: ProblemPackage,
  hidden: CheckedHiddenTests,
  count: number,
): Test[] {
  return Array.from({ length: count }, (_, index) =>
    testOf(pack, 'Small and random', hidden.small(new Random(`${pack.slug}/small/${index}`))),
  );
}

function testOf(pack: ProblemPackage, group: string, input: readonly Value[]): Test {
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
  return { group, input, expected };
}
