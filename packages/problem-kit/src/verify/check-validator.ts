import { type Case, casesOf, checkInput, parseSignature, type Test } from '@dryrun/judge';
import { invalidInputsSchema } from '../define/define-invalid-inputs.ts';
import { readExport, readText } from '../load/read-files.ts';
import type { ProblemPackage } from '../load/read-package.ts';
import type { Check } from './report.ts';
import type { Subject } from './subject.ts';
import { findReasons } from './validator-reasons.ts';

const mostPrinted = 8;

/**
 * The validator accepts every test, or candidates would be judged by inputs that we promised not to
 * give; and it refuses each listed invalid input for the listed reason, so that it is known to look.
 */
export async function checkValidator({ pack, samples, hidden }: Subject): Promise<Check> {
  const faults = refusedTests(pack, [...samples, ...hidden]);
  const invalid = await readExport(pack.directory, 'tests/invalid.ts', invalidInputsSchema);
  const given = new Set<string>();
  for (const [index, { input, because }] of invalid.entries()) {
    const place = `tests/invalid.ts: input ${index + 1} (${because})`;
    const mistyped = checkInput(parseSignature(pack.signature), input);
    if (mistyped) {
      faults.push(`${place}: ${mistyped.message}; the signature alone refuses that`);
      continue;
    }
    const reason = ask(pack, input);
    if (reason === null) faults.push(`${place}: validate accepts it`);
    else if (!reason.includes(because)) faults.push(`${place}: validate says "${reason}" instead`);
    else given.add(reason);
  }
  for (const reason of await findReasons(await readText(pack.directory, 'problem.ts'))) {
    if ([...given].some((sentence) => reason.pattern.test(sentence))) continue;
    faults.push(
      `tests/invalid.ts: nothing there makes validate say "${reason.shown}" (problem.ts:${reason.line}); add an input that breaks this rule`,
    );
  }
  return {
    name: 'validator',
    promise: 'the input validator accepts every test and refuses what is invalid',
    faults: faults.slice(0, mostPrinted),
    note: `${samples.length + hidden.length} tests, ${invalid.length} invalid inputs`,
  };
}

/** A sentence for each input of ours that the validator refuses. */
export function refusedTests(pack: ProblemPackage, tests: readonly Test[]): string[] {
  return tests.flatMap((test, index) => {
    const broken = casesOf(test).flatMap(({ input }) => ask(pack, input) ?? []);
    return broken
      .slice(0, 1)
      .map((reason) => `problem.ts: validate refuses test ${index + 1} (${test.group}): ${reason}`);
  });
}

function ask(pack: ProblemPackage, input: Case['input']): string | null {
  try {
    return pack.definition.validate(...input);
  } catch (error) {
    return `it throws ${String(error)}`;
  }
}
