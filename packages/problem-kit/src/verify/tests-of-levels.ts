import { casesOf, levelOf, splitInput, type Test } from '@dryrun/judge';
import type { ProblemPackage } from '../load/read-package.ts';
import { fewInputs } from './sweep-rules.ts';

const fewest = 5;
const most = 12;

/**
 * Each level has tests of its own, and each of them asks something that is new there: what calls earlier
 * methods alone belongs to their level. Loading has seen that none calls a later one.
 */
export function testsOfLevels(
  { levelCount, signature }: Pick<ProblemPackage, 'levelCount' | 'signature'>,
  hidden: readonly Test[],
): string[] {
  const methods = signature.kind === 'class' ? signature.methods : [];
  return Array.from({ length: levelCount }, (_, at) => at + 1).flatMap((level) => {
    const tests = hidden.filter((test) => levelOf(test) === level);
    const fresh = new Set(methods.filter((one) => levelOf(one) === level).map(({ name }) => name));
    const stale = tests.filter((test) => !casesOf(test).some(({ input }) => calls(input, fresh)));
    const single = tests.filter((test) => !('sweep' in test)).length;
    const faults = fewInputs(tests, `level ${level}: `);
    if (single < fewest || single > most)
      faults.push(
        `tests/generate.ts: level ${level}: ${single} tests besides sweeps; give ${fewest} to ${most}`,
      );
    for (const group of new Set(stale.map((test) => test.group)))
      faults.push(
        `tests/generate.ts: level ${level}: the group "${group}" has a test that calls no method of this level; give it to an earlier one`,
      );
    return faults;
  });
}

function calls(input: Parameters<typeof splitInput>[0], methods: ReadonlySet<string>): boolean {
  return splitInput(input).calls.some(([method]) => methods.has(String(method)));
}
