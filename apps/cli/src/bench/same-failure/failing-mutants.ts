import { join } from 'node:path';
import type { Language, Signature } from '@dryrun/judge';
import { type CodeJudgingData, failsWrongly } from '@dryrun/problem-kit';
import type { CodeSandbox } from '@dryrun/sandbox';
import { bankDirectory } from '../../problems/find-problem.ts';
import { runScript } from '../run-script.ts';
import type { Failing } from './failing.ts';

const script = join(
  import.meta.dirname,
  '../../../../../packages/problem-kit/src/testing/print-mutants.ts',
);
const language: Language = 'typescript';

type Printed = {
  signature: Signature;
  mutants: { line: number; before: string; after: string; code: string }[];
};

/**
 * Mutants of a package's reference that fail hidden tests by wrong answers alone, with all the tests that
 * they fail.
 *
 * @param most tried of each package
 */
export async function* failingMutants(
  slug: string,
  data: CodeJudgingData,
  sandbox: CodeSandbox,
  most: number,
): AsyncGenerator<Omit<Failing, 'known'>> {
  const plan = { directory: join(bankDirectory, slug), most };
  const { signature, mutants } = await runScript<Printed>(script, plan);
  for (const { line, before, after, code } of mutants) {
    const program = { language, code, signature };
    const failed = await failsWrongly(program, data.hidden, data, sandbox);
    if (failed === null || failed.length === 0) continue;
    yield {
      name: `${slug}, reference.ts:${line}`,
      idea: `\`${before}\` made \`${after}\``,
      testCount: data.hidden.length,
      failed,
    };
  }
}
