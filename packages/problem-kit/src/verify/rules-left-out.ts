import type { Sandbox } from '@dryrun/judge';
import { slipsSchema } from '../define/define-slips.ts';
import { plainSignature } from '../define/plain-signature.ts';
import { readExport, readText } from '../load/read-files.ts';
import { asksForQuery, referenceFile } from '../load/read-package.ts';
import { findSlips } from '../slips/find-slips.ts';
import { failsWrongly } from './fails-wrongly.ts';
import { readSubject } from './subject.ts';

/** A rule of the statement that one overlooks, and the hidden tests that the reference fails without it. */
export type RuleLeftOut = { rule: string; tests: number[]; inputs: number[] };

/**
 * The rules that a package says one overlooks, each judged to the end; of a query there are none, and those
 * without which the reference fails otherwise than by wrong answers are not among them.
 *
 * @throws ProblemPackageError when the package cannot be read
 */
export async function judgeRulesLeftOut(
  directory: string,
  sandbox: Sandbox,
): Promise<RuleLeftOut[]> {
  if (await asksForQuery(directory)) return [];
  const [{ pack, hidden }, text, { leftOut }] = await Promise.all([
    readSubject(directory),
    readText(directory, referenceFile),
    readExport(directory, 'tests/slips.ts', slipsSchema),
  ]);
  const signature = plainSignature(pack.signature);
  const { mutants, program } = await findSlips(text, pack.signature, leftOut, () => false);
  const rules: RuleLeftOut[] = [];
  for (const { id, rule } of mutants) {
    if (rule === undefined) continue;
    const forgetful = { language: 'typescript' as const, code: program(id), signature };
    const failed = await failsWrongly(forgetful, hidden, pack, sandbox);
    if (failed === null || failed.length === 0) continue;
    const [tests, inputs] = [failed.map(([index]) => index), failed.map(([, input]) => input)];
    rules.push({ rule, tests, inputs });
  }
  return rules;
}
