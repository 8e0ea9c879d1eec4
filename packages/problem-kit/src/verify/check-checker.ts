import { join } from 'node:path';
import { checkInput, checkOutput, compare, parseSignature } from '@dryrun/judge';
import { checkerCasesSchema } from '../define/define-checker-cases.ts';
import { exists, readExport } from '../load/read-files.ts';
import type { ProblemPackage } from '../load/read-package.ts';
import type { Check } from './report.ts';

const file = 'tests/checker.ts';

/** A checker takes the right outputs that its author lists, and refuses the wrong ones. */
export async function checkChecker(pack: ProblemPackage): Promise<Check> {
  const { directory, comparison, definition } = pack;
  const promise = 'the checker knows right from wrong';
  if (comparison.kind !== 'checker') {
    const faults = (await exists(join(directory, file)))
      ? [`${file}: the problem has no checker; remove the file`]
      : [];
    return { name: 'checker', promise, faults, note: `none: ${comparison.kind}` };
  }
  const faults: string[] = [];
  const cases = await readExport(directory, file, checkerCasesSchema);
  const signature = parseSignature(pack.signature);
  for (const [index, { input, output, ok }] of cases.entries()) {
    const place = `${file}: case ${index + 1}`;
    const mistyped =
      checkInput(signature, input) ?? checkOutput(signature, input, output, 'the output');
    if (mistyped) {
      faults.push(`${place}: ${mistyped.message}`);
      continue;
    }
    const refused = definition.validate(...input);
    if (refused !== null) faults.push(`${place}: validate refuses its input: ${refused}`);
    const result = compare(comparison, input, definition.solve(...input), output);
    if (result.kind === 'broken') faults.push(`${place}: ${result.reason}`);
    else if (ok && result.kind === 'different')
      faults.push(`${place}: it is right, but the checker says: ${result.reason}`);
    else if (!ok && result.kind === 'same')
      faults.push(`${place}: it is wrong, but the checker takes it`);
  }
  for (const ok of [true, false]) {
    const given = cases.filter((one) => one.ok === ok).length;
    if (given < 2) faults.push(`${file}: ${given} cases with ok: ${ok}; give at least two`);
  }
  return { name: 'checker', promise, faults, note: `${cases.length} cases` };
}
